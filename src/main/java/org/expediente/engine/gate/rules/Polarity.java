package org.expediente.engine.gate.rules;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;

/** Whether an answer, or what a condition asks for, is a yes or a no. */
enum Polarity {
  YES,
  NO,
  /** Cannot be told, e.g. of a comparison of numbers. */
  OPEN;

  /** Of a label: "No", "No, se devuelve", "Sí", "Si". */
  static Polarity ofAnswer(String label) {
    String first = label.toLowerCase(Locale.ROOT).split("[\\s,.:;]", 2)[0];
    return switch (first) {
      case "no" -> NO;
      case "sí", "si" -> YES;
      default -> OPEN;
    };
  }

  /** Of a parsed condition. */
  static Polarity ofCondition(Node node) {
    if (node instanceof AstEval || node instanceof AstNested) {
      return ofCondition(node.getChild(0));
    }
    if (node instanceof AstUnary unary) {
      return unary.getOperator() == AstUnary.NOT ? ofCondition(node.getChild(0)).flipped() : OPEN;
    }
    if (node instanceof AstBinary binary) {
      return ofBinary(binary);
    }
    if (node instanceof AstBoolean flag) {
      return (Boolean) flag.eval(null, null) ? YES : NO;
    }
    boolean flag =
        node instanceof AstIdentifier || node instanceof AstMethod || node instanceof AstDot;
    return flag ? YES : OPEN;
  }

  private static Polarity ofBinary(AstBinary node) {
    AstBinary.Operator operator = node.getOperator();
    if (operator == AstBinary.EQ) {
      return ofEquality(node);
    }
    if (operator == AstBinary.NE) {
      return ofEquality(node).flipped();
    }
    if (operator == AstBinary.AND || operator == AstBinary.OR) {
      Polarity left = ofCondition(node.getChild(0));
      return left == ofCondition(node.getChild(1)) ? left : OPEN;
    }
    return OPEN;
  }

  private static Polarity ofEquality(AstBinary node) {
    return List.of(node.getChild(0), node.getChild(1)).stream().anyMatch(Polarity::denies)
        ? NO
        : YES;
  }

  /** {@code false}, {@code 'NO'}, {@code 'NO_VALIDADO'}. */
  private static boolean denies(Node node) {
    if (node instanceof AstBoolean flag) {
      return !(Boolean) flag.eval(null, null);
    }
    return node instanceof AstString text
        && String.valueOf(text.eval(null, null)).toUpperCase(Locale.ROOT).matches("NO([_ ].*)?");
  }

  boolean contradicts(Polarity other) {
    return this != OPEN && other != OPEN && this != other;
  }

  private Polarity flipped() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }
}
