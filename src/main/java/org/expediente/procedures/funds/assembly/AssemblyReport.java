package org.expediente.procedures.funds.assembly;

import java.time.LocalDate;

/**
 * A version of the report that was issued. What was sent is never edited.
 *
 * @param sha256 of the document: this is what is signed
 * @param figures as they are in the document
 * @param returnReason null unless the authority sent it back
 * @param signedBy user id; null until it is signed
 * @param letterId document with which it was sent; null until then
 * @param acknowledgedOn the Assembly is informed from this day; null until then
 */
record AssemblyReport(
    String caseNumber,
    int version,
    long documentId,
    String sha256,
    Figures figures,
    String returnReason,
    String signedBy,
    LocalDate signedOn,
    Long letterId,
    LocalDate sentOn,
    LocalDate acknowledgedOn) {

  /** Whether the authority sent it back: another version takes its place. */
  boolean returned() {
    return returnReason != null;
  }
}
