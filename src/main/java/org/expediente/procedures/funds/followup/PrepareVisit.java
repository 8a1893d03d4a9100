package org.expediente.procedures.funds.followup;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Draws the sample of a visit and lists it by internal number: names are in the roll alone. */
@DiagramBean("prepareFieldVisit")
class PrepareVisit implements TaskListener {
  private final Visits visits;
  private final VisitTable table;

  PrepareVisit(Visits visits, VisitTable table) {
    this.visits = visits;
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    FieldVisit visit = visits.ask(task.getExecution().getProcessBusinessKey());
    List<Map<String, String>> rows =
        table.sample(visit.id()).stream().map(id -> Map.of("internalId", id)).toList();
    task.setVariableLocal("visitPersons", Spin.JSON(rows));
    task.setVariableLocal(
        "visitSummary",
        "Visita %d: %d de %d personas activas, sorteadas con la semilla %s."
            .formatted(
                visit.visitNumber(), visit.sampleSize(), visit.everybody().size(), visit.seed()));
  }
}
