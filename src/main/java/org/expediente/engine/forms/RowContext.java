package org.expediente.engine.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the expressions of a field inside a list can read, as form-js gives it to them. */
final class RowContext {
  private RowContext() {}

  /** {@code this} is the row, {@code parent} the form, {@code i} the place of the row from 1. */
  static Map<String, Object> of(Map<String, Object> form, Object row, int index) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("this", row);
    own.put("parent", form);
    own.put("i", List.of(index + 1));
    Map<String, Object> context = new LinkedHashMap<>(own);
    context.putAll(form);
    own.forEach((name, value) -> context.put("_" + name + "_", value));
    return context;
  }
}
