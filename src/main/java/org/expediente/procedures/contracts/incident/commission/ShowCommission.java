package org.expediente.procedures.contracts.incident.commission;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.team.Colleagues;

/** Lays report, record and what the decision table proposes before the authority. */
@DiagramBean("showCommission")
class ShowCommission implements TaskListener {
  private final ShowRemission remission;
  private final ContractIncident incidents;
  private final RouteOptions options;
  private final Colleagues colleagues;

  ShowCommission(
      ShowRemission remission,
      ContractIncident incidents,
      RouteOptions options,
      Colleagues colleagues) {
    this.remission = remission;
    this.incidents = incidents;
    this.options = options;
    this.colleagues = colleagues;
  }

  @Override
  public void notify(DelegateTask task) {
    remission.notify(task);
    String proposed =
        options.of(incidents.of(task.getExecution())).stream()
            .map(RouteOption::shown)
            .collect(Collectors.joining("\n"));
    task.setVariableLocal(
        "routeOptions",
        Words.shown(proposed.isEmpty() ? "La tabla de decisión no propone nada." : proposed));
    task.setVariableLocal("instructorOptions", Spin.JSON(colleagues.options("legal")));
  }
}
