package org.expediente.procedures.contracts.incident.commission;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.report.ShowBreachReport;

/** Lays report and record of the contractor before who sends it on. */
@DiagramBean("showRemission")
class ShowRemission implements TaskListener {
  private final ShowBreachReport report;
  private final ContractIncident incidents;
  private final Contracts contracts;
  private final ContractorRecord record;

  ShowRemission(
      ShowBreachReport report,
      ContractIncident incidents,
      Contracts contracts,
      ContractorRecord record) {
    this.report = report;
    this.incidents = incidents;
    this.contracts = contracts;
    this.record = record;
  }

  @Override
  public void notify(DelegateTask task) {
    report.notify(task);
    String contractCase = incidents.of(task.getExecution()).contractCase();
    task.setVariableLocal(
        "contractorRecord", Words.shown(String.join("\n", record.of(contracts.of(contractCase)))));
  }
}
