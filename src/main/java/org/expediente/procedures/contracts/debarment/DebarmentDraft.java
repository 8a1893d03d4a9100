package org.expediente.procedures.contracts.debarment;

import java.time.LocalDate;
import org.expediente.documents.LegalBasis;

/**
 * What the legal direction proposes.
 *
 * @param cause code of DMN-B6
 * @param months how long, by the table of that day
 * @param clause or bases of the contract that were broken
 * @param attribution why it is the contractor's fault
 */
record DebarmentDraft(
    long proceedingId,
    String cause,
    String causeText,
    int months,
    boolean tellsProsecutor,
    String legalBasis,
    boolean ratified,
    int decisionVersion,
    String facts,
    String clause,
    String attribution,
    String draftedBy,
    LocalDate draftedOn) {

  LegalBasis basis() {
    return new LegalBasis(legalBasis, ratified);
  }
}
