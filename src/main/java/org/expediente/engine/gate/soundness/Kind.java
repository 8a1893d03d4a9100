package org.expediente.engine.gate.soundness;

/** What a node does with a token. */
enum Kind {
  /** Takes each token as it comes and sends it on, along one of its exits. */
  PASS,
  /** An activity that something may happen to while it is open: it has boundary events. */
  HELD,
  /** An embedded subprocess. */
  SCOPE,
  /** Parallel gateway with several ways in: waits for all of them. */
  JOIN_ALL,
  /** Inclusive gateway with several ways in: waits for those that may still come. */
  JOIN_SOME,
  /** Ends its scope with everything in it. */
  TERMINATE,
  /** Ends by an error that a boundary event or event subprocess further out may catch. */
  ERROR,
  /** Announces an escalation and goes on, unless its catcher interrupts. */
  ESCALATION,
  /** Ends a transaction by its cancel event. */
  CANCEL,
  /** Has no way out that the engine would take. */
  STUCK
}
