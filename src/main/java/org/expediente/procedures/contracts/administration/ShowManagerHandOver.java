package org.expediente.procedures.contracts.administration;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.team.Managers;

/** Shows what the books know, so that the minutes only add what they do not. */
@DiagramBean("showManagerHandOver")
class ShowManagerHandOver implements TaskListener {
  private final ReplacementTable table;
  private final ContractStanding standing;
  private final Managers managers;

  ShowManagerHandOver(ReplacementTable table, ContractStanding standing, Managers managers) {
    this.table = table;
    this.standing = standing;
    this.managers = managers;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    Replacement running = table.running(contractCase).orElseThrow();
    String summary =
        "Sale %s por %s, último día %s: %s\nObligaciones: %s\nGarantías: %s\nIncidentes abiertos: %s\nTareas abiertas: %s"
            .formatted(
                managers.name(running.leaving()),
                running.reason().label(),
                Words.date(running.lastDay()),
                running.explanation(),
                list(standing.obligations(contractCase)),
                list(standing.guarantees(contractCase)),
                list(standing.openIncidents(contractCase)),
                list(standing.tasks(contractCase, running.leaving())));
    task.setVariableLocal("handOverSummary", Words.shown(summary));
  }

  private static String list(List<String> lines) {
    return lines.isEmpty() ? "ninguna anotación." : "\n- " + String.join("\n- ", lines);
  }
}
