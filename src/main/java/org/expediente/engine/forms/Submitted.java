package org.expediente.engine.forms;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What a command carries, in one type. */
final class Submitted {
  private Submitted() {}

  @SuppressWarnings("unchecked")
  static VariableMap of(Object variables) {
    if (variables instanceof VariableMap map) {
      return map;
    }
    return variables == null
        ? Variables.createVariables()
        : Variables.fromMap((Map<String, Object>) variables);
  }
}
