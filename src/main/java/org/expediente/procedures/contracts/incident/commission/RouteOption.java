package org.expediente.procedures.contracts.incident.commission;

/**
 * What DMN-B3 proposes to open.
 *
 * @param kind of a proceeding, or {@code ARCHIVO}
 * @param mandatory whether leaving it out needs a motive
 * @param message why, Spanish
 */
public record RouteOption(
    String kind, boolean mandatory, String message, String legalBasis, boolean ratified) {

  String shown() {
    return "%s%s: %s"
        .formatted(CommissionWords.label(kind), mandatory ? " (obligatoria)" : "", message);
  }
}
