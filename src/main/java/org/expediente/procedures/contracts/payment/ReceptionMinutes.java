package org.expediente.procedures.contracts.payment;

/** A part that draws up the minutes of receptions, and knows whether one is missing (B11). */
public interface ReceptionMinutes {
  /** Whether something that was received lacks its signed minutes. */
  boolean missing(String contractCase);
}
