package org.expediente.procedures.contracts.registration;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Organisations;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Party;
import org.expediente.database.FirstRow;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Regimes;
import org.expediente.procedures.contracts.contract.RelatedPersons;

/** Opens the case of a contract at the start event of its administration. */
@DiagramBean("contractOpening")
class ContractOpening implements ExecutionListener {
  private final CaseFiles cases;
  private final Contracts contracts;
  private final FirstRow firstRow;
  private final RelatedPersons related;
  private final Regimes regimes;
  private final ContractorStanding standing;
  private final Organisations organisations;
  private final Parameters parameters;
  private final Clock clock;

  ContractOpening(
      CaseFiles cases,
      Contracts contracts,
      FirstRow firstRow,
      RelatedPersons related,
      Regimes regimes,
      ContractorStanding standing,
      Organisations organisations,
      Parameters parameters,
      Clock clock) {
    this.cases = cases;
    this.contracts = contracts;
    this.firstRow = firstRow;
    this.related = related;
    this.regimes = regimes;
    this.standing = standing;
    this.organisations = organisations;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    TypedContract typed = TypedContract.of(Submission.of(execution));
    LocalDate today = LocalDate.now(clock);
    ContractRules.check(
        typed,
        today,
        regimes.ofContract(typed.processBeganOn()),
        parameters.decimal("contracts.advance.max", today));
    refuseTwin(typed);
    standing.check(typed);
    String number = open(typed, execution.getProcessInstanceId());
    String group =
        organisations.ensure("contractor", typed.contractor().formatted(), typed.contractorName());
    register(typed, number, group);
    execution.setProcessBusinessKey(number);
    execution.setVariable("contractorGroup", group);
  }

  private void refuseTwin(TypedContract typed) {
    contracts
        .byNumber(typed.number())
        .ifPresent(
            twin -> {
              throw Refusal.conflict(
                  "contracts.duplicate",
                  "Contrato ya registrado. Es el expediente %s.".formatted(twin.caseNumber()));
            });
  }

  private String open(TypedContract typed, String processInstanceId) {
    String title =
        "%s %s, %s".formatted(typed.instrument().label(), typed.number(), typed.contractorName());
    // the number series is locked from here on: what opens at the same moment waits its turn
    return cases
        .open(new NewCase("CON", "contracts", "contract-administration", title, processInstanceId))
        .number();
  }

  private void register(TypedContract typed, String number, String group) {
    Contract contract = typed.registered(number, group);
    if (!firstRow.insert(() -> contracts.register(contract))) {
      refuseTwin(typed); // came in since we looked
    }
    typed.related().forEach(row -> related.add(number, row.related()));
    cases.addParty(
        number,
        new Party(
            "CONTRATISTA",
            typed.contractor().kind(),
            typed.contractor().type().name(),
            contract.contractorNit(),
            contract.contractorName(),
            group));
  }
}
