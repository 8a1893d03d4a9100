package org.expediente.procedures.contracts.incident.commission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.report.BreachReports;

/** The procurement unit says whether the report suffices, and what is missing (B21). */
@DiagramBean("recordSufficiency")
class RecordSufficiency implements TaskListener {
  static final String INSUFFICIENT = "INSUFICIENTE";

  private final ContractIncident incidents;
  private final IncidentActs acts;
  private final BreachReports reports;
  private final Actors actors;

  RecordSufficiency(
      ContractIncident incidents, IncidentActs acts, BreachReports reports, Actors actors) {
    this.incidents = incidents;
    this.acts = acts;
    this.reports = reports;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Incident incident = incidents.hold(task.getExecution());
    Submission form = Submission.of(task);
    refuseOwn(incident);
    List<String> missing = form.choices("missing");
    boolean returned = INSUFFICIENT.equals(form.text("sufficiency"));
    new Complaints()
        .when(returned && missing.isEmpty(), "missing", "Marque qué le falta al informe.")
        .settle("contracts.report.sufficiency");
    acts.add(
        incident,
        task.getTaskDefinitionKey(),
        "contracts.reportChecked",
        form.text("sufficiency"),
        returned
            ? "Falta: %s. %s"
                .formatted(
                    String.join(", ", missing).toLowerCase(Locale.ROOT), form.text("remarks"))
            : form.text("remarks"),
        Map.of("missing", missing));
  }

  /** Within the incident only: over a contract's life two people of the unit would run out. */
  private void refuseOwn(Incident incident) {
    if (reports.find(incident).orElseThrow().filedBy().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "contracts.report.own",
          "Usted presentó este informe: debe revisarlo otra persona de la UACI.");
    }
  }
}
