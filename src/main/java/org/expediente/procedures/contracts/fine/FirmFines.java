package org.expediente.procedures.contracts.fine;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the firm fines of a contractor, over all contracts and areas (B.8 question 10). */
@Component
class FirmFines {
  private final Fines fines;

  FirmFines(Fines fines) {
    this.fines = fines;
  }

  /**
   * How many became firm in the fiscal year of a day and were not revoked.
   *
   * @param nit with hyphens
   */
  int count(String nit, LocalDate on) {
    return (int)
        fines.ofContractor(nit).stream()
            .filter(fine -> fine.firmOn() != null && fine.state() != FineState.REVOCADA)
            .filter(fine -> fine.firmOn().getYear() == on.getYear())
            .count();
  }
}
