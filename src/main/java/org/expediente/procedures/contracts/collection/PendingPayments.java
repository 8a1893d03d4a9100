package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;

/** What is still to be paid to a contractor; answered by the part that pays. */
public interface PendingPayments {
  /** USD that can be taken off payments that are due and not made; zero where there are none. */
  BigDecimal deductible(String contractCase);

  /**
   * Takes a firm fine, or a part of it, off those payments. The fine's own row is written by the
   * caller.
   *
   * @param amount USD, at most {@link #deductible}
   * @param reference of the order of deduction
   */
  void deduct(String contractCase, long proceedingId, BigDecimal amount, String reference);
}
