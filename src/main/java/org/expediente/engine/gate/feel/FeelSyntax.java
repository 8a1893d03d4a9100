package org.expediente.engine.gate.feel;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Whether a text is FEEL, as the engine will read it. */
public final class FeelSyntax {
  private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

  private FeelSyntax() {}

  /** True if the text, without a leading {@code =}, is an expression. */
  public static boolean isExpression(String text) {
    return ENGINE.parseExpression(text).isSuccess();
  }

  /** True if the text can stand in an input cell of a decision table. */
  public static boolean isUnaryTests(String text) {
    return ENGINE.parseUnaryTests(text).isSuccess();
  }
}
