package org.expediente.procedures.contracts.appointment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/**
 * The appointed person begins: whoever administered until now ends the day before, so that no day
 * is without a manager, and hands over what is open. Incidents stay where they are (trap 12).
 */
@DiagramBean("beginContractOffice")
class BeginContractOffice implements JavaDelegate {
  private final Contracts contracts;
  private final Designations designations;
  private final TaskTransfer transfer;
  private final IncidentBook incidents;
  private final Managers managers;
  private final Documents documents;
  private final Notices notices;
  private final Journal journal;

  BeginContractOffice(
      Contracts contracts,
      Designations designations,
      TaskTransfer transfer,
      IncidentBook incidents,
      Managers managers,
      Documents documents,
      Notices notices,
      Journal journal) {
    this.contracts = contracts;
    this.designations = designations;
    this.transfer = transfer;
    this.incidents = incidents;
    this.managers = managers;
    this.documents = documents;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    String number = contract.caseNumber();
    Designation next = designations.pending(number).orElseThrow();
    Optional<Designation> before = designations.current(number);
    before.ifPresent(old -> designations.end(old.id(), next.validFrom().minusDays(1)));
    designations.answer(next.id(), DesignationState.ACEPTADO);
    documents.issue(number, "contract-acceptance-certificate");
    journal.record(act(execution, number, "contracts.managerInOffice", next));
    before.ifPresent(old -> handOver(execution, old, next));
    notices.send(execution, contract.contractorGroup(), "contracts.appointment.manager");
    notices.send(execution, "procurement", "contracts.appointment.manager");
  }

  private void handOver(DelegateExecution execution, Designation old, Designation next) {
    int moved = transfer.move(old.contractCase(), old.manager(), next.manager());
    Map<String, Object> data = new HashMap<>();
    data.put("before", managers.name(old.manager()));
    data.put("after", managers.name(next.manager()));
    data.put("last", Words.date(next.validFrom().minusDays(1)));
    data.put("tasks", moved);
    data.put("openIncidents", incidents.anyOpen(old.contractCase()));
    journal.record(
        new Act(
            old.contractCase(),
            "contracts.managerReplaced",
            execution.getCurrentActivityId(),
            data));
  }

  private Act act(DelegateExecution execution, String number, String kind, Designation next) {
    return new Act(
        number,
        kind,
        execution.getCurrentActivityId(),
        Map.of(
            "manager", managers.name(next.manager()),
            "from", Words.date(next.validFrom())));
  }
}
