package org.expediente.engine.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Evaluates the expressions of a form with the language that the browser uses for them. */
final class Feel {
  private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

  /** Of deployed forms only, hence not many. */
  private static final Map<String, ParseResult> PARSED = new ConcurrentHashMap<>();

  private Feel() {}

  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /** The value of {@code =expression}, or null when it cannot be computed. */
  static Object value(String expression, Map<String, Object> context) {
    ParseResult parsed = PARSED.computeIfAbsent(expression.substring(1), ENGINE::parseExpression);
    if (parsed.isFailure()) {
      return null;
    }
    var result = ENGINE.evaluate(parsed.parsedExpression(), new LinkedHashMap<>(context));
    return result.isSuccess() ? result.result() : null;
  }

  /** True only if the expression is plainly true. */
  static boolean holds(String expression, Map<String, Object> context) {
    return isExpression(expression) && Boolean.TRUE.equals(value(expression, context));
  }
}
