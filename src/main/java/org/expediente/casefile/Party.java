package org.expediente.casefile;

/**
 * A person or organisation that takes part in a case.
 *
 * @param role Spanish code, e.g. {@code ONG}, {@code CONTRATISTA}
 * @param idType {@code NIT}, {@code DUI}, or another document's code, e.g. {@code PASAPORTE}
 * @param idNumber null only for people without a document
 * @param groupId group of the organisation's users, who may then see the case; or null
 */
public record Party(
    String role, PartyKind kind, String idType, String idNumber, String name, String groupId) {

  /** The same party with all but the last four characters of the number hidden. */
  public Party masked() {
    if (idNumber == null) {
      return this;
    }
    int hidden = Math.max(0, idNumber.length() - 4);
    return withNumber("•".repeat(hidden) + idNumber.substring(hidden));
  }

  Party withNumber(String number) {
    return new Party(role, kind, idType, number, name, groupId);
  }
}
