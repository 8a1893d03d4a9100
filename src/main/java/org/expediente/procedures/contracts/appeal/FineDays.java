package org.expediente.procedures.contracts.appeal;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Days of a delay that were not the contractor's. */
@Component
class FineDays implements Adjustable {
  private final Proceedings proceedings;
  private final Obligations obligations;
  private final Clock clock;

  FineDays(Proceedings proceedings, Obligations obligations, Clock clock) {
    this.proceedings = proceedings;
    this.obligations = obligations;
    this.clock = clock;
  }

  @Override
  public ProceedingKind kind() {
    return ProceedingKind.MULTA;
  }

  @Override
  public int most(Proceeding of) {
    LocalDate today = LocalDate.now(clock);
    return proceedings.obligations(of.id()).stream()
            .mapToInt(id -> obligations.fulfilment(id).daysLate(today))
            .max()
            .orElse(0)
        - 1;
  }

  @Override
  public String unit() {
    return "días de atraso";
  }
}
