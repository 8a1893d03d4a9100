package org.expediente.procedures.funds.supplier;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.team.FundsTeam;

/** The case's list of suppliers, for diagrams and for later steps. */
@DiagramBean("supplierRegister")
public class SupplierRegister {
  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;
  private final FundsTeam team;

  SupplierRegister(SupplierRegisterTable registers, SupplierTable suppliers, FundsTeam team) {
    this.registers = registers;
    this.suppliers = suppliers;
    this.team = team;
  }

  /** Whether the minutes are signed and at least one supplier may be paid. */
  public boolean validated(DelegateExecution execution) {
    return validated(execution.getProcessBusinessKey());
  }

  /** As {@link #validated(DelegateExecution)}. */
  public boolean validated(String caseNumber) {
    return registers.state(caseNumber).filter(RegisterState.CLOSED::equals).isPresent()
        && payable(caseNumber) > 0;
  }

  /** How many suppliers may be paid. */
  public int payable(String caseNumber) {
    return (int)
        suppliers.of(caseNumber).stream().filter(s -> s.state() == SupplierState.VALIDADO).count();
  }

  /** Ids of the suppliers whose review is open. */
  public List<Long> underReview(DelegateExecution execution) {
    return suppliers.of(execution.getProcessBusinessKey()).stream()
        .filter(Supplier::underReview)
        .map(Supplier::id)
        .toList();
  }

  /** The team's financial member in the first review; in the second, anybody else: null. */
  public String reviewer(DelegateExecution execution) {
    Supplier supplier = suppliers.find(execution.getProcessBusinessKey(), supplierId(execution));
    return supplier.round() == 1 ? team.member(execution, "financial") : null;
  }

  /** Whether the organisation may still bring evidence, and for somebody. */
  public boolean supportOpen(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    return !registers.supportUsed(caseNumber)
        && suppliers.of(caseNumber).stream().anyMatch(Supplier::open);
  }

  /** The authority granted another term; no change where the list is validated already. */
  public void reopen(String caseNumber) {
    if (!validated(caseNumber)) {
      registers.reopen(caseNumber);
    }
  }

  /** Something changed after the minutes were signed: everybody is reviewed once more. */
  public void reviewAgain(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    registers.move(caseNumber, RegisterState.REVIEW);
    suppliers.of(caseNumber).forEach(supplier -> suppliers.reviewAgain(supplier.id()));
  }

  /** Whether a supplier of the case is paid into this account. */
  public boolean usesAccount(String caseNumber, String account) {
    return suppliers.of(caseNumber).stream()
        .anyMatch(s -> Contacts.ACCOUNT.same(s.data().account(), account));
  }

  static long supplierId(VariableScope scope) {
    return ((Number) scope.getVariable("supplierId")).longValue();
  }
}
