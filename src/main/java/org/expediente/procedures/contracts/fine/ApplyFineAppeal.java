package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * Carries out what the appeal came to: variable {@code appealResult}, and where it modifies the
 * days that are not the contractor's, {@code appealAdjustment}. An amount is computed, never given.
 */
@DiagramBean("applyFineAppeal")
class ApplyFineAppeal implements JavaDelegate {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final FineRequests requests;
  private final FineComputer computer;
  private final FineArchive archive;
  private final Fines fines;
  private final Clock clock;

  ApplyFineAppeal(
      Proceedings proceedings,
      Contracts contracts,
      FineRequests requests,
      FineComputer computer,
      FineArchive archive,
      Fines fines,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.requests = requests;
    this.computer = computer;
    this.archive = archive;
    this.fines = fines;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    contracts.hold(proceeding.contractCase());
    switch (String.valueOf(execution.getVariable("appealResult"))) {
      case "FIRME", "CONFIRMADA" -> {}
      case "REVOCADA" -> revoke(proceeding);
      case "MODIFICADA" -> modify(proceeding, adjustment(execution));
      default ->
          throw new IllegalStateException(
              "Not a result of an appeal: " + execution.getVariable("appealResult"));
    }
  }

  private static int adjustment(DelegateExecution execution) {
    int days = ((Number) execution.getVariable("appealAdjustment")).intValue();
    if (days < 0) {
      throw new IllegalStateException("An appeal cannot make a fine worse: " + days);
    }
    return days;
  }

  private void modify(Proceeding proceeding, int days) {
    Fine fine = fines.find(proceeding.id()).orElseThrow();
    FineComputation before = archive.find(fine.computationId());
    FineComputation after =
        computer.excuse(
            before,
            requests.again(proceeding, before, FineStage.RECURSO, before.excusedDays() + days));
    fines.recompute(proceeding.id(), after);
    if (after.result().flag() == FineFlag.SIN_MORA) {
      revoke(proceeding); // no day is left: no fine, and no floor either
    }
  }

  private void revoke(Proceeding proceeding) {
    fines.move(proceeding.id(), FineState.REVOCADA);
    proceedings.firm(proceeding.id(), FineState.REVOCADA.name(), LocalDate.now(clock));
    proceedings.close(proceeding.id());
  }
}
