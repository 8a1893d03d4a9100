package org.expediente.procedures.contracts.incident.commission;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.incident.Breaches;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentBook;

/** The authority opens proceedings or archives, each with its reasons (B23). */
@DiagramBean("recordCommission")
class RecordCommission implements TaskListener {
  private final ContractIncident incidents;
  private final IncidentBook book;
  private final Breaches breaches;
  private final RouteOptions options;
  private final RunningProceedings running;
  private final CommissionTable commissions;
  private final IncidentActs acts;

  RecordCommission(
      ContractIncident incidents,
      IncidentBook book,
      Breaches breaches,
      RouteOptions options,
      RunningProceedings running,
      CommissionTable commissions,
      IncidentActs acts) {
    this.incidents = incidents;
    this.book = book;
    this.breaches = breaches;
    this.options = options;
    this.running = running;
    this.commissions = commissions;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Incident incident = incidents.hold(task.getExecution());
    Submission form = Submission.of(task);
    Commission typed =
        new Commission(
            form.choices("procedures"),
            form.text("motive"),
            form.text("jointOpinion"),
            form.text("instructor"));
    List<RouteOption> proposed = options.of(incident);
    CommissionRules.check(
        typed,
        proposed,
        breaches.of(incident).delayDays(),
        running.kinds(incident),
        running.fined(incident));
    commissions.add(incident, typed);
    if (!typed.archived()) {
      book.move(incident.id(), "COMISIONADO");
    }
    acts.add(
        incident,
        task.getTaskDefinitionKey(),
        "contracts.commissioned",
        typed.archived() ? CommissionWords.ARCHIVE : "COMISIONADO",
        told(typed),
        Map.of(
            "chosen", typed.chosen(),
            "proposed", proposed.stream().map(RouteOption::kind).toList()));
  }

  private static String told(Commission typed) {
    String kinds = String.join(", ", typed.chosen().stream().map(CommissionWords::label).toList());
    return typed.motive() == null ? kinds + "." : "%s. %s".formatted(kinds, typed.motive());
  }
}
