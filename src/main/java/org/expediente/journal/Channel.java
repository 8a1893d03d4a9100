package org.expediente.journal;

/** The door through which an act came in. */
public enum Channel {
  /** Camunda's web applications. */
  WEB_APP,
  /** Camunda's REST API. */
  REST,
  /** {@code /api} and the small pages. */
  API,
  /** Timers and asynchronous steps. */
  JOB,
  /** Start-up, and whatever named no door. */
  SYSTEM
}
