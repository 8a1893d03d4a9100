package org.expediente.engine.gate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads expressions as the engine will, without evaluating them. */
final class Expressions {
  private static final int LONGEST = 1000; // nested deeper than any reader would follow
  private static final Builder PARSER = new Builder(Feature.METHOD_INVOCATIONS);

  private Expressions() {}

  /** Whether the text holds an expression at all. */
  static boolean in(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** The root of the parsed expression; empty where it cannot be parsed. */
  static Optional<Node> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(PARSER.build(text.strip()).getRoot());
    } catch (TreeBuilderException unreadable) {
      return Optional.empty();
    }
  }

  /** The nodes directly below. */
  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < node.getCardinality(); i++) {
      if (node.getChild(i) != null) {
        children.add(node.getChild(i));
      }
    }
    return children;
  }

  /** The expression as text, for people and for comparison. */
  static String text(Node node) {
    return node instanceof AstNode ast ? ast.getStructuralId(null) : node.toString();
  }
}
