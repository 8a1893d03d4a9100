package org.expediente.procedures.contracts.incident.commission;

import java.util.List;

/**
 * What the authority decided on an incident.
 *
 * @param chosen kinds of proceedings, or {@code ARCHIVO} alone
 * @param motive null where none was needed
 * @param jointOpinion legal opinion to fine and end for the same days; or null
 * @param instructor user id; null where it was archived
 */
public record Commission(
    List<String> chosen, String motive, String jointOpinion, String instructor) {
  public Commission {
    chosen = List.copyOf(chosen);
  }

  boolean archived() {
    return chosen.contains(CommissionWords.ARCHIVE);
  }

  boolean opens(String kind) {
    return chosen.contains(kind);
  }
}
