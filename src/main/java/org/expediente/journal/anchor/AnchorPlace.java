package org.expediente.journal.anchor;

import org.expediente.journal.AnchorText;

/** Somewhere outside of the database. */
interface AnchorPlace {
  /** The row of {@code journal_anchor_place}. */
  String name();

  /** Whether the operator wants it. */
  boolean wanted();

  /**
   * Keeps the heads. May get the same ones again, where the database forgot that it succeeded.
   *
   * @throws Exception where they may not have been kept
   */
  void keep(AnchorText heads) throws Exception;
}
