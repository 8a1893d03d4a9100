package org.expediente.procedures.contracts.fine;

import java.time.LocalDate;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** What a proceeding asks to compute: its obligations, and nothing that a person typed. */
@Component
class FineRequests {
  private final Proceedings proceedings;

  FineRequests(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  FineRequest of(Proceeding proceeding, FineStage stage, LocalDate cutOff, int excusedDays) {
    return new FineRequest(
        proceeding.contractCase(),
        proceeding.id(),
        null,
        stage,
        proceedings.obligations(proceeding.id()),
        cutOff,
        excusedDays);
  }

  /** The same once more, with other days excused. */
  FineRequest again(Proceeding proceeding, FineComputation before, FineStage stage, int excused) {
    return of(proceeding, stage, before.cutOff(), excused);
  }
}
