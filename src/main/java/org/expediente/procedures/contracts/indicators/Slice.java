package org.expediente.procedures.contracts.indicators;

import org.expediente.problem.Complaints;

/**
 * Which part of a list.
 *
 * @param page from 0
 * @param size 1 to {@link #LARGEST}
 */
record Slice(int page, int size) {
  static final int LARGEST = 100;

  /** All that a figure is computed from. */
  static final Slice WHOLE = new Slice(0, Integer.MAX_VALUE);

  /** For callers who may ask for anything: checks it. */
  static Slice of(int page, int size) {
    new Complaints()
        .when(page < 0 || page > 1_000_000, "page", "La página (page) se cuenta desde 0.")
        .when(size < 1 || size > LARGEST, "size", "El tamaño (size) va de 1 a " + LARGEST + ".")
        .settle("contracts.indicators.page");
    return new Slice(page, size);
  }

  long skipped() {
    return (long) page * size;
  }
}
