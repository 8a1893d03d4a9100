package org.expediente.procedures.funds.incident;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.FreshDocuments;
import org.expediente.procedures.funds.ledger.Executions;

/** Keeps what the organisation, an area or the authority did about an incident. */
@DiagramBean("recordIncidentAct")
class RecordIncidentAct implements TaskListener {
  private final IncidentTable incidents;
  private final IncidentActs acts;
  private final Executions executions;
  private final FreshDocuments documents;

  RecordIncidentAct(
      IncidentTable incidents, IncidentActs acts, Executions executions, FreshDocuments documents) {
    this.incidents = incidents;
    this.acts = acts;
    this.executions = executions;
    this.documents = documents;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    executions.hold(task.getExecution().getProcessBusinessKey());
    Incident incident = incidents.find(FundsIncident.id(task));
    String step = task.getTaskDefinitionKey();
    switch (step) {
      case "userTask_fileCorrectivePlan" -> {
        documents.require(
            incident.caseNumber(),
            "corrective-plan",
            acts.lastAt(incident),
            "Falta el plan correctivo firmado de este incidente: cárguelo en el expediente.");
        acts.add(incident, step, "PRESENTADO", form.text("plan"));
      }
      case "userTask_answerIncident" -> acts.add(incident, step, "RESPONDIDO", form.text("answer"));
      case "userTask_draftTermination" -> acts.add(incident, step, "PROYECTO", form.text("draft"));
      case "userTask_reviewCorrectivePlan" ->
          acts.add(
              incident,
              step,
              "SI".equals(form.text("cured")) ? "SUBSANA" : "NO_SUBSANA",
              form.text("reason"));
      case IncidentActs.SUSPENSION ->
          acts.add(incident, step, form.text("suspension"), form.text("reason"));
      case IncidentActs.TERMINATION ->
          acts.add(incident, step, form.text("termination"), form.text("reason"));
      default -> throw new IllegalArgumentException("No act of an incident at " + step);
    }
  }
}
