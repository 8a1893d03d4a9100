package org.expediente.duties;

/** How somebody took part in a case. */
public enum PartKind {
  /** Completed a task, or ended it with an error or escalation. */
  COMPLETED,
  /** Did the work of a task that somebody else had delegated. */
  RESOLVED,
  /** Started the case. */
  STARTED
}
