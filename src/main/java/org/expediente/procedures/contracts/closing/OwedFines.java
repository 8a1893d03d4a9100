package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.stereotype.Component;

/** Fines that are neither paid nor revoked; one that is not firm yet may still be owed. */
@Component
class OwedFines implements ClosingDuty {
  private final Fines fines;

  OwedFines(Fines fines) {
    this.fines = fines;
  }

  @Override
  public List<String> open(String contractCase) {
    return fines.of(contractCase).stream()
        .filter(fine -> fine.owed() || fine.state() == FineState.IMPUESTA)
        .map(OwedFines::told)
        .toList();
  }

  private static String told(Fine fine) {
    return "La multa de %s, impuesta el %s, no está pagada."
        .formatted(Words.money(fine.amount()), Words.date(fine.imposedOn()));
  }
}
