package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;

/** What the payments of a contract know of its money; zero for a contract they do not know. */
public interface AdvanceBooks {
  /** USD that was handed over as an advance. */
  BigDecimal advancePaid(String contractCase);

  /** USD of the advance that payments have amortised. */
  BigDecimal amortised(String contractCase);

  /**
   * USD that was handed over in total, the advance included. A fine that was deducted from a
   * payment counts as handed over: it was paid with it.
   */
  BigDecimal cashPaid(String contractCase);

  /** USD that is held back from payments. */
  BigDecimal retained(String contractCase);
}
