package org.expediente.access;

/** Makes the persons without whom nobody could log in. */
interface FirstPeople {
  /** Adds who is missing, or throws {@link StartRefused}; changes nobody who is there. */
  void ensure();
}
