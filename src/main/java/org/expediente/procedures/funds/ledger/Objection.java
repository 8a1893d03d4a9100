package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;

/**
 * An objection to spending.
 *
 * @param code within the case, e.g. {@code OBJ-001}
 * @param sourceId the expense or the payment
 * @param advanceNumber null for a direct payment
 * @param amount USD, as raised
 * @param upheld USD that stays objected once it is resolved; null before
 * @param raisedBy user id of who reviewed the document: may not resolve it (A47)
 */
public record Objection(
    long id,
    String caseNumber,
    String code,
    ObjectionSource source,
    long sourceId,
    Integer advanceNumber,
    BigDecimal amount,
    String reason,
    String legalBasis,
    ObjectionState state,
    BigDecimal upheld,
    String answer,
    String decision,
    String raisedBy) {

  /** What it takes off the accepted spending as things stand, USD. */
  public BigDecimal counts() {
    return upheld == null ? amount : upheld;
  }
}
