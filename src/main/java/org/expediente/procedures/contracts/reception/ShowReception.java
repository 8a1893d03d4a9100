package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.DayWords;

/** Lays the minutes before whoever signs or files them. */
@DiagramBean("showReception")
class ShowReception implements TaskListener {
  private final ContractReception receptions;
  private final Contracts contracts;
  private final ReceptionText text;
  private final LateMinutes late;
  private final Clock clock;

  ShowReception(
      ContractReception receptions,
      Contracts contracts,
      ReceptionText text,
      LateMinutes late,
      Clock clock) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.text = text;
    this.late = late;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Reception r = receptions.of(task);
    task.setVariableLocal("receptionSummary", text.of(contracts.of(r.contractCase()), r));
    if (task.getTaskDefinitionKey().equals("userTask_fileMinutes")) {
      task.setVariableLocal("minutesTerm", term(r));
    }
  }

  private String term(Reception r) {
    String by = "Debía llegar a más tardar el %s y llegó el %s.";
    String told = by.formatted(Words.date(late.sendBy(r)), Words.date(LocalDate.now(clock)));
    return late.of(r.contractCase()).stream()
        .filter(one -> one.receptionId() == r.id())
        .map(
            one ->
                (one.kind().equals("ENVIO") ? " Llegó %s tarde." : " Se registró %s tarde.")
                    .formatted(DayWords.business(one.days())))
        .reduce(told, String::concat);
  }
}
