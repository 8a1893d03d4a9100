package org.expediente.procedures.contracts.fine;

import org.expediente.procedures.contracts.appeal.Adjustable;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.springframework.stereotype.Component;

/** Days of a delay that were not the contractor's: of those that were fined, not of later ones. */
@Component
class FineDays implements Adjustable {
  private final Fines fines;
  private final FineArchive archive;

  FineDays(Fines fines, FineArchive archive) {
    this.fines = fines;
    this.archive = archive;
  }

  @Override
  public ProceedingKind kind() {
    return ProceedingKind.MULTA;
  }

  @Override
  public int most(Proceeding of) {
    int longest =
        fines.find(of.id()).map(fine -> archive.find(fine.computationId())).stream()
            .flatMap(imposed -> imposed.lines().stream())
            .mapToInt(FineComputation.Line::days)
            .max()
            .orElse(0);
    return Math.max(0, longest - 1);
  }

  @Override
  public String unit() {
    return "días de atraso";
  }
}
