package org.expediente.engine.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Evaluates the expressions of a form with the language that the browser uses for them. */
final class Feel {
  private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

  private Feel() {}

  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /** The value of {@code =expression}, or null when it cannot be computed. */
  static Object value(String expression, Map<String, Object> context) {
    var result = ENGINE.evaluateExpression(expression.substring(1), new LinkedHashMap<>(context));
    return result.isSuccess() ? result.result() : null;
  }

  /** True only if the expression is plainly true. */
  static boolean holds(String expression, Map<String, Object> context) {
    return isExpression(expression) && Boolean.TRUE.equals(value(expression, context));
  }
}
