package org.expediente.procedures.contracts.appointment;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Managers;

/** Stores whom the requesting unit proposes; too many contracts are an alert (B01). */
@DiagramBean("recordManagerProposal")
class RecordManagerProposal implements TaskListener {
  private final Contracts contracts;
  private final ManagerRules rules;
  private final Workload workload;
  private final Managers managers;
  private final ProposalTable table;
  private final Notices notices;
  private final Journal journal;
  private final Actors actors;

  RecordManagerProposal(
      Contracts contracts,
      ManagerRules rules,
      Workload workload,
      Managers managers,
      ProposalTable table,
      Notices notices,
      Journal journal,
      Actors actors) {
    this.contracts = contracts;
    this.rules = rules;
    this.workload = workload;
    this.managers = managers;
    this.table = table;
    this.notices = notices;
    this.journal = journal;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    String manager = form.text("manager");
    String alternate = form.text("alternate");
    rules.check(contract, manager, alternate, actors.current().person());
    boolean full = workload.full(manager);
    String reason = form.text("overloadReason");
    new Complaints()
        .when(
            full && reason == null,
            "overloadReason",
            "%s ya %s, y el máximo es %d: justifique la propuesta o elija a otra persona."
                .formatted(managers.name(manager), workload.words(manager), workload.most()))
        .settle("contracts.manager.overloaded");
    table.add(
        contract.caseNumber(),
        manager,
        alternate,
        form.text("profile"),
        workload.of(manager),
        full,
        reason);
    record(task, contract, manager, alternate);
    if (full) {
      notices.send(task.getExecution(), "authority", "contracts.appointment.overload");
      notices.send(task.getExecution(), "audit", "contracts.appointment.overload");
    }
  }

  private void record(DelegateTask task, Contract contract, String manager, String alternate) {
    Map<String, Object> data = new HashMap<>();
    data.put("manager", managers.name(manager));
    data.put("alternate", managers.name(alternate));
    data.put("workload", workload.of(manager));
    journal.record(
        new Act(
            contract.caseNumber(), "contracts.managerProposed", task.getTaskDefinitionKey(), data));
  }
}
