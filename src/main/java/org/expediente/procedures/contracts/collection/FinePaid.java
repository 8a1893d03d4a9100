package org.expediente.procedures.contracts.collection;

/** Published, in the same transaction, when a fine was paid in full outside of its collection. */
record FinePaid(long proceedingId) {}
