package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an input cell asks of a value.
 *
 * @param holds true for the values that it accepts
 * @param borders the values at which its answer may change
 */
record Asked(Predicate<Object> holds, List<Object> borders) {
  static final Asked ANYTHING = new Asked(value -> true, List.of());

  Asked not() {
    return new Asked(holds.negate(), borders);
  }

  Asked or(Asked other) {
    List<Object> both = new ArrayList<>(borders);
    both.addAll(other.borders);
    return new Asked(holds.or(other.holds), both);
  }
}
