package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.DayWords;
import org.expediente.procedures.contracts.obligation.Obligation;

/** Lays before the manager what is due, so that nobody has to look it up or type it (B-S30). */
@DiagramBean("showReceptionDraft")
class ShowReceptionDraft implements TaskListener {
  private final Contracts contracts;
  private final Deliverable deliverable;
  private final Receptions receptions;
  private final Clock clock;

  ShowReceptionDraft(
      Contracts contracts, Deliverable deliverable, Receptions receptions, Clock clock) {
    this.contracts = contracts;
    this.deliverable = deliverable;
    this.receptions = receptions;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    Object code = task.getVariable("receptionObligation");
    task.setVariableLocal(
        "receptionSummary",
        code == null
            ? contract.title() + ". Todo lo contratado se recibió ya por partes."
            : due(contract, deliverable.obligation(contract.caseNumber(), code.toString())));
    task.setVariableLocal("receiverCapacity", "Administrador del contrato");
    receptions.of(contract.caseNumber()).stream()
        .reduce((first, last) -> last)
        .ifPresent(
            last -> {
              task.setVariableLocal("place", last.place());
              task.setVariableLocal("delivererCapacity", last.deliverer().capacity());
            });
  }

  private String due(Contract contract, Obligation of) {
    LocalDate today = LocalDate.now(clock);
    long late = Math.max(0, ChronoUnit.DAYS.between(of.dueOn(), today));
    return "%s\nObligación %s. Evidencia: %s.\nFalta recibir: %s. Fecha debida: %s. Entregado hoy tendría %s de atraso."
        .formatted(
            contract.title(),
            of.title(),
            of.evidence(),
            Words.money(deliverable.open(of)),
            Words.date(of.dueOn()),
            DayWords.of(late));
  }
}
