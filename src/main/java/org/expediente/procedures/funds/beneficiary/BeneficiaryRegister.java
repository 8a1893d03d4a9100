package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** The case's roll of beneficiaries, for diagrams and for later steps. */
@DiagramBean("beneficiaryRegister")
public class BeneficiaryRegister {
  private final BeneficiaryRegisterTable registers;
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;

  BeneficiaryRegister(
      BeneficiaryRegisterTable registers,
      BeneficiaryTable beneficiaries,
      BeneficiaryFindingTable findings) {
    this.findings = findings;
    this.registers = registers;
    this.beneficiaries = beneficiaries;
  }

  /** Whether the minutes are signed and somebody is active. */
  public boolean validated(DelegateExecution execution) {
    return validated(execution.getProcessBusinessKey());
  }

  /** As {@link #validated(DelegateExecution)}. */
  public boolean validated(String caseNumber) {
    return BeneficiaryRegisterTable.CLOSED.equals(registers.state(caseNumber))
        && active(caseNumber) > 0;
  }

  /** Who is validated and served on that day, in the order of the roll. */
  public List<PresentPerson> present(String caseNumber, LocalDate day) {
    return beneficiaries.of(caseNumber).stream()
        .filter(person -> person.present(day))
        .map(person -> new PresentPerson(person.id(), person.data().internalId()))
        .toList();
  }

  /** How many persons are active. */
  public int active(String caseNumber) {
    return beneficiaries.counts(caseNumber).get(BeneficiaryState.ACTIVO).intValue();
  }

  /**
   * Something changed after the minutes were signed: the roll is checked once more. What was found
   * then stays in the minutes.
   */
  public void checkAgain(DelegateExecution execution) {
    findings.forget(execution.getProcessBusinessKey());
  }

  /** The authority granted another term; no change where the roll is validated already. */
  public void reopen(String caseNumber) {
    if (!validated(caseNumber)) {
      registers.reopen(caseNumber);
    }
  }
}
