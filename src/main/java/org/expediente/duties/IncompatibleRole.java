package org.expediente.duties;

import java.time.LocalDate;

/**
 * Two roles that one person may not play in the same case, whichever came first.
 *
 * @param procedure e.g. {@code funds}
 * @param role a group; {@code ngo} and {@code contractor} stand for every organisation of the kind
 * @param validTo last day in force, or null until further notice
 * @param ratified false while the owner has not confirmed it; it is enforced all the same
 */
public record IncompatibleRole(
    String procedure,
    String role,
    String otherRole,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis,
    boolean ratified,
    String description) {

  /** Whether the row holds on that day. */
  boolean inForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether these two groups are the two roles, in either order. */
  boolean separates(String group, String otherGroup) {
    return matches(role, group) && matches(otherRole, otherGroup)
        || matches(role, otherGroup) && matches(otherRole, group);
  }

  private static boolean matches(String role, String group) {
    return group.equals(role)
        || group.matches(role + "-(\\d{9}|\\d{14})"); // an organisation's own group
  }
}
