package org.expediente.access;

import org.expediente.access.AccessFile.Group;
import org.expediente.problem.Refusal;

/** Ids of organisations' groups: the kind and the 14 digits of the NIT, or the 9 of a DUI. */
final class OrganisationId {
  private OrganisationId() {}

  /** {@code ngo} and {@code 0614-050707-104-8} give {@code ngo-06140507071048}. */
  static String of(Group kind, String nit) {
    String digits = nit == null ? "" : nit.replaceAll("[\\s-]", "");
    if (!digits.matches("\\d{9}|\\d{14}")) {
      throw Refusal.invalid(
          "access.organisation.nit",
          "El NIT de la organización debe tener 14 dígitos, o el DUI de una persona 9.");
    }
    return kind.id() + "-" + digits;
  }

  static boolean isOf(Group kind, String id) {
    return kind.external() && id.matches(kind.id() + "-(\\d{9}|\\d{14})");
  }
}
