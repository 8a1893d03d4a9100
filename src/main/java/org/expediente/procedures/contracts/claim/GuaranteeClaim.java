package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A claim on a guarantee, with its amount as it was computed last.
 *
 * @param caseNumber the case that the proceeding runs in
 * @param filedOn null until it was filed
 * @param closedOn null while something is expected of it
 * @param part USD, see {@link ClaimMethod}
 * @param whole USD, see {@link ClaimMethod}
 * @param amount USD that is claimed
 * @param legalBasis Spanish
 * @param paid USD that the guarantor paid so far
 */
public record GuaranteeClaim(
    long id,
    long proceedingId,
    String caseNumber,
    String contractCase,
    long guaranteeId,
    ClaimState state,
    LocalDate openedOn,
    LocalDate filedOn,
    LocalDate closedOn,
    ClaimMethod method,
    BigDecimal part,
    BigDecimal whole,
    BigDecimal amount,
    String legalBasis,
    boolean ratified,
    BigDecimal paid) {

  /** USD that is still to be paid. */
  public BigDecimal rest() {
    return amount.subtract(paid);
  }
}
