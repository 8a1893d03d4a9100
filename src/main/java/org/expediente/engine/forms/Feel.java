package org.expediente.engine.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.util.ConcurrentLruCache;

/** Evaluates the expressions of a form with the language that the browser uses for them. */
final class Feel {
  private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

  /** Of deployed forms only, hence not many. */
  private static final Map<String, ParseResult> PARSED = new ConcurrentHashMap<>();

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern VOLATILE = Pattern.compile("\\b(now|today|random)\\b");

  private record Question(String expression, Map<String, Object> values) {}

  /**
   * Most questions are asked again and again with the same few choices; the language takes as long
   * for each as the engine for a tenth of a completion.
   */
  private static final ConcurrentLruCache<Question, Boolean> ANSWERS =
      new ConcurrentLruCache<>(1_000, Feel::answer);

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
    if (!isExpression(expression)) {
      return false;
    }
    Question question = new Question(expression, named(expression, context));
    return VOLATILE.matcher(expression).find() ? answer(question) : ANSWERS.get(question);
  }

  private static boolean answer(Question question) {
    return Boolean.TRUE.equals(value(question.expression, question.values));
  }

  /** The part of the context that the expression can read. */
  private static Map<String, Object> named(String expression, Map<String, Object> context) {
    Map<String, Object> values = new LinkedHashMap<>();
    NAME.matcher(expression)
        .results()
        .map(MatchResult::group)
        .filter(context::containsKey)
        .forEach(name -> values.put(name, context.get(name)));
    return values;
  }
}
