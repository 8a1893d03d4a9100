package org.expediente.procedures.funds.payment;

import java.time.LocalDate;
import org.expediente.diagram.Words;

/**
 * An account that was validated.
 *
 * @param account digits only
 * @param validFrom first day on which it may be used
 */
record ValidAccount(String account, LocalDate validFrom, LocalDate validatedOn) {
  String differs() {
    return "La cuenta difiere de la validada el %s.".formatted(Words.date(validatedOn));
  }

  String tooEarly() {
    return "La cuenta nueva se validó el %s y se puede usar desde el %s."
        .formatted(Words.date(validatedOn), Words.date(validFrom));
  }
}
