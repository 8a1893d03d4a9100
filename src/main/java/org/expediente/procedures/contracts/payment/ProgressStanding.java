package org.expediente.procedures.contracts.payment;

import java.time.LocalDate;

/** A part that knows how far the progress of a contract was reported. */
public interface ProgressStanding {
  /** Whether every report that a payment of today needs was filed (B10). */
  boolean reported(String contractCase, LocalDate today);
}
