package org.expediente.journal;

/**
 * A chain held for writing: its last entry, and the first of {@link #IDS} ids that nobody else
 * gets. They are reserved while the chain is held, hence ascend along it.
 */
record Turn(String chain, long seq, String hash, long id) {
  /** Step of the sequence {@code journal_entry_id}. */
  static final int IDS = 32;
}
