package org.expediente.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers closed weekdays into spans; a weekend between two of them does not split a span. */
final class SkippedLog {
  private final List<SkippedDays> spans = new ArrayList<>();
  private boolean adjoining;

  void add(LocalDate day, String name) {
    int last = spans.size() - 1;
    if (adjoining && spans.get(last).name().equals(name)) {
      spans.set(last, new SkippedDays(name, spans.get(last).from(), day));
    } else {
      spans.add(new SkippedDays(name, day, day));
    }
    adjoining = true;
  }

  /** A day in between did count, or the term's clock stood still. */
  void interrupt() {
    adjoining = false;
  }

  List<SkippedDays> all() {
    return List.copyOf(spans);
  }
}
