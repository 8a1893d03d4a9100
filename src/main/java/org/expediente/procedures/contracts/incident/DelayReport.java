package org.expediente.procedures.contracts.incident;

/** A part that knows whether a delay was reported to the procurement unit (B20). */
public interface DelayReport {
  /** Whether the breach report of this incident was filed. */
  boolean reported(Incident delay);
}
