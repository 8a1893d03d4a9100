package org.expediente.engine.gate.decisions;

import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Texts of a decision table, empty rather than null. */
final class Texts {
  private Texts() {}

  static String of(UnaryTests cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText().getTextContent().strip();
  }

  static String of(LiteralExpression cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText().getTextContent().strip();
  }

  static String type(Input input) {
    return input.getInputExpression() == null ? null : input.getInputExpression().getTypeRef();
  }

  static String expression(Input input) {
    return of(input.getInputExpression());
  }

  static String label(Input input) {
    return isBlank(input.getLabel()) ? expression(input) : input.getLabel();
  }

  static String label(Output output) {
    return isBlank(output.getLabel()) ? String.valueOf(output.getName()) : output.getLabel();
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
