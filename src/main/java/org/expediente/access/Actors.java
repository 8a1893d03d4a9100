package org.expediente.access;

/** Knows who acts in the current thread. */
public interface Actors {
  /** The acting person with all groups; {@link Actor#SYSTEM} in jobs and at start. */
  Actor current();
}
