package org.expediente.engine.gate.soundness;

/**
 * What sets a handler off.
 *
 * @param cause kind of event
 * @param code of the error or escalation that it takes, null for any
 * @param alone comes from outside (time, message, work inside), not only from a throwing event
 */
record Trigger(Cause cause, String code, boolean alone) {
  enum Cause {
    ERROR,
    ESCALATION,
    CANCEL,
    COMPENSATION,
    OUTSIDE
  }

  boolean takes(Cause thrown, String thrownCode) {
    return cause == thrown && (code == null || code.equals(thrownCode));
  }
}
