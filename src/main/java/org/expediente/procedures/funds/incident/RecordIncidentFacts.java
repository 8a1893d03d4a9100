package org.expediente.procedures.funds.incident;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.FreshDocuments;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;

/** Somebody other than the reporter verified the facts and shows it (A39). */
@DiagramBean("recordIncidentFacts")
class RecordIncidentFacts implements TaskListener {
  private final IncidentTable incidents;
  private final IncidentActs acts;
  private final Executions executions;
  private final FreshDocuments documents;
  private final Actors actors;

  RecordIncidentFacts(
      IncidentTable incidents,
      IncidentActs acts,
      Executions executions,
      FreshDocuments documents,
      Actors actors) {
    this.incidents = incidents;
    this.acts = acts;
    this.executions = executions;
    this.documents = documents;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    executions.hold(task.getExecution().getProcessBusinessKey());
    Incident incident = incidents.find(FundsIncident.id(task));
    if (incident.reportedBy().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "funds.incident.ownReport",
          "Usted reportó este incidente: debe clasificarlo otra persona de Seguimiento y Contraloría.");
    }
    check(incident, form);
    documents.require(
        incident.caseNumber(),
        "incident-evidence",
        incident.reportedAt(),
        "Falta la evidencia de este incidente: cárguela en el expediente.");
    acts.add(
        incident,
        task.getTaskDefinitionKey(),
        IncidentFactFinder.established(form) ? "ACREDITADO" : "NO_ACREDITADO",
        form.text("reason"));
  }

  private static void check(Incident incident, Submission form) {
    int verified = IncidentFactFinder.count(form, "verified");
    boolean counts =
        incident.type() == IncidentType.BENEFICIARIOS_FANTASMA
            && IncidentFactFinder.established(form);
    new Complaints()
        .when(
            counts && verified == 0,
            "verified",
            "El incidente trata de beneficiarios: diga a cuántas personas se buscó.")
        .when(
            IncidentFactFinder.count(form, "phantoms") > verified,
            "phantoms",
            "No puede haber más personas inexistentes que buscadas.")
        .settle("funds.incident.invalid");
  }
}
