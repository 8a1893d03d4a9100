package org.expediente.engine.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.expediente.engine.gate.Finding;

/** What was found in one form. */
final class Report {
  private final String resource;
  private final List<Finding> all = new ArrayList<>();

  Report(String resource) {
    this.resource = resource;
  }

  void check(boolean holds, String field, String rule, String sentence) {
    if (!holds) {
      all.add(new Finding(resource, field, rule, sentence));
    }
  }

  void unenforceable(String field, String rule) {
    check(
        false,
        field,
        "not-enforceable",
        "La regla «"
            + rule
            + "» del campo «"
            + field
            + "» no se puede comprobar en el servidor: quítela o exprésela de otra forma.");
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  /** How a component is called: by its data, or by its id where it has none. */
  static String name(JsonNode component) {
    String key = component.path("path").asText(component.path("key").asText(""));
    return key.isEmpty() ? component.path("id").asText("") : key;
  }
}
