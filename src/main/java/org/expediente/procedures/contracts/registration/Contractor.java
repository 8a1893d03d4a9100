package org.expediente.procedures.contracts.registration;

import java.util.Optional;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.PartyKind;

/** The tax number of a contractor: a firm has a NIT, a natural person may have a DUI (C.2). */
record Contractor(IdentityType type, String number) {

  /** Nine digits are a DUI. The number is as typed until it is {@link #formatted}. */
  static Contractor typed(String number) {
    boolean dui = number.replaceAll("\\D", "").length() == 9;
    return new Contractor(dui ? IdentityType.DUI : IdentityType.NIT, number);
  }

  PartyKind kind() {
    return type == IdentityType.DUI ? PartyKind.NATURAL : PartyKind.JURIDICA;
  }

  /** What is wrong with it, Spanish. */
  Optional<String> error() {
    return IdentityNumbers.error(type, number);
  }

  /** With hyphens; only of a valid one. */
  String formatted() {
    return IdentityNumbers.format(type, number);
  }
}
