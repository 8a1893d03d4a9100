package org.expediente.procedures.contracts.collection;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Hands the debt to the attorney general; until it is paid, no new contract (LACAP 159). */
@DiagramBean("referFine")
class ReferFine implements JavaDelegate {
  private final Proceedings proceedings;
  private final Fines fines;
  private final FinePayments payments;
  private final Notices notices;
  private final Journal journal;

  ReferFine(
      Proceedings proceedings,
      Fines fines,
      FinePayments payments,
      Notices notices,
      Journal journal) {
    this.proceedings = proceedings;
    this.fines = fines;
    this.payments = payments;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    fines.move(proceeding.id(), FineState.EN_COBRO);
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.fineReferred",
            execution.getCurrentActivityId(),
            Map.of(
                "proceeding", proceeding.id(),
                "rest", Words.money(payments.rest(proceeding.id())))));
    notices.send(execution, "legal", "contracts.fine.referred");
    notices.send(execution, "audit", "contracts.fine.unpaid");
  }
}
