package org.expediente.procedures.contracts.incident.omission;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Lays the facts, the defence and the person's history before whoever answers or decides. */
@DiagramBean("showOmission")
class ShowOmission implements TaskListener {
  private final ContractOmission omissions;
  private final OmissionTable table;

  ShowOmission(ContractOmission omissions, OmissionTable table) {
    this.omissions = omissions;
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    Omission omission = omissions.of(task.getExecution());
    task.setVariableLocal("omissionFacts", omission.facts());
    task.setVariableLocal(
        "omissionDefence",
        omission.defence() == null ? "No presentó descargo en el término." : omission.defence());
    task.setVariableLocal("omissionHistory", Words.shown(history(omission)));
  }

  private String history(Omission omission) {
    String earlier =
        table.ofManager(omission.manager()).stream()
            .filter(one -> one.id() != omission.id())
            .map(
                one ->
                    "%s, %d días hábiles: %s"
                        .formatted(
                            one.caseNumber(),
                            one.daysLate(),
                            one.outcome() == null ? "EN_TRAMITE" : one.outcome()))
            .collect(Collectors.joining("\n"));
    return earlier.isEmpty() ? "Ninguna." : earlier;
  }
}
