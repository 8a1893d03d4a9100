package org.expediente.engine.gate.rules;

import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Node;
import org.expediente.engine.gate.House;

/**
 * A date that a procedure's own bean computes, as {@code ${fundsExecution.lastDay(execution)}}:
 * programmed in the house, so that it counts with the calendar. Not {@code terms}, whose parameter
 * has to exist.
 */
final class HouseDate {
  private HouseDate() {}

  static boolean is(String text, House house) {
    return text != null
        && Expressions.parse(text)
            .filter(AstEval.class::isInstance)
            .map(root -> root.getChild(0))
            .filter(AstMethod.class::isInstance)
            .map(call -> call.getChild(0))
            .filter(AstDot.class::isInstance)
            .filter(dot -> date(dot, house))
            .isPresent();
  }

  private static boolean date(Node dot, House house) {
    return dot.getChild(0) instanceof AstIdentifier bean
        && !bean.getName().equals("terms")
        && house
            .diagramBean(bean.getName())
            .filter(type -> gives(type, dot.toString().substring(1).strip()))
            .isPresent();
  }

  private static boolean gives(Class<?> bean, String method) {
    return Arrays.stream(bean.getMethods())
        .anyMatch(it -> it.getName().equals(method) && it.getReturnType() == Date.class);
  }
}
