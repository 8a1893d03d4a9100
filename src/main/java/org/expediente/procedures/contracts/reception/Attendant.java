package org.expediente.procedures.contracts.reception;

import java.util.Optional;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;

/**
 * Who delivers or receives.
 *
 * @param capacity in which the person is there, Spanish
 * @param dui with hyphen
 */
public record Attendant(String name, String capacity, String dui) {

  /** What is wrong with the number as typed, Spanish; empty where nothing is. */
  Optional<String> error() {
    return IdentityNumbers.error(IdentityType.DUI, dui);
  }

  Attendant formatted() {
    return new Attendant(name, capacity, IdentityNumbers.format(IdentityType.DUI, dui));
  }

  /** {@code Rosa Campos, representante legal, DUI 00016297-5}. */
  String line() {
    return "%s, %s, DUI %s".formatted(name, capacity, dui);
  }
}
