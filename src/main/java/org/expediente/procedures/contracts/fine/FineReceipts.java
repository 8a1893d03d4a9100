package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;

/** A part that collects fines otherwise than by deducting them from payments. */
public interface FineReceipts {
  /** USD that came in for the fine of a proceeding; zero where nothing did. */
  BigDecimal received(long proceedingId);
}
