package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.List;
import org.expediente.engine.gate.Finding;

/** What was found in one file. */
final class Findings {
  private final String resource;
  private final List<Finding> all = new ArrayList<>();

  Findings(String resource) {
    this.resource = resource;
  }

  void add(String element, String rule, String sentence) {
    all.add(new Finding(resource, element == null ? "" : element, rule, sentence));
  }

  void check(boolean holds, String element, String rule, String sentence) {
    if (!holds) {
      add(element, rule, sentence);
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
