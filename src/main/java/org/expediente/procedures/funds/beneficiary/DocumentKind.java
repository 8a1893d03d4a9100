package org.expediente.procedures.funds.beneficiary;

import java.util.Locale;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;

/** How a beneficiary is identified: minors have no DUI (trap 5). The names are the table's. */
enum DocumentKind {
  DUI,
  /** Number of a student. */
  NIE,
  /** Birth certificate. */
  PARTIDA,
  CARNE_RESIDENTE,
  /** None, with the reason. */
  SIN_DOC;

  /** The one way a number is stored and compared; a DUI that is none stays as typed. */
  String stored(String number) {
    if (this == SIN_DOC || number == null) {
      return null;
    }
    if (this == DUI && number.replaceAll("[-\\s]", "").length() == 9) {
      return IdentityNumbers.format(IdentityType.DUI, number);
    }
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]", "");
  }

  /** Whether the number can be one. */
  boolean valid(String number) {
    return switch (this) {
      case DUI -> IdentityNumbers.error(IdentityType.DUI, number).isEmpty();
      case SIN_DOC -> true;
      default -> number != null && number.matches("[\\p{L}\\p{N}/]{4,30}");
    };
  }
}
