package org.expediente.procedures.contracts.incident.report;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentAct;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentSteps;
import org.expediente.procedures.contracts.incident.ShowContractIncident;

/** Lays incident, term and report before a person. */
@DiagramBean("showBreachReport")
public class ShowBreachReport implements TaskListener {
  private final ShowContractIncident shown;
  private final ContractIncident incidents;
  private final IncidentActs acts;
  private final ReportText text;
  private final BreachClock clock;

  ShowBreachReport(
      ShowContractIncident shown,
      ContractIncident incidents,
      IncidentActs acts,
      ReportText text,
      BreachClock clock) {
    this.shown = shown;
    this.incidents = incidents;
    this.acts = acts;
    this.text = text;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    shown.notify(task);
    Incident incident = incidents.of(task.getExecution());
    Optional<IncidentAct> cause = acts.cause(incident);
    task.setVariableLocal("clauseKnown", incident.obligationId() == null ? "NO" : "SI");
    task.setVariableLocal("causeKnown", cause.isEmpty() ? "NO" : "SI");
    task.setVariableLocal(
        "causeFinding", Words.shown(cause.map(act -> act.told() + ": " + act.text()).orElse("")));
    task.setVariableLocal("reportTerm", term(incident));
    task.setVariableLocal("breachReport", Words.shown(text.of(incident)));
    task.setVariableLocal("reportReturned", Words.shown(returned(incident)));
  }

  private String term(Incident incident) {
    int late = clock.daysLate(incident);
    String due =
        "El informe vence el %s y corre desde el %s."
            .formatted(Words.date(clock.dueOn(incident)), Words.date(clock.from(incident)));
    return late == 0
        ? due
        : due + " Informe extemporáneo: %d días hábiles. Justifique.".formatted(late);
  }

  /** What was missing when the report came back. */
  private String returned(Incident incident) {
    return acts.last(incident, IncidentSteps.CHECK)
        .filter(act -> act.decision().equals("INSUFICIENTE"))
        .map(IncidentAct::text)
        .orElse("");
  }
}
