package org.expediente.engine.gate.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.Node;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.House;
import org.expediente.engine.gate.Inspection;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Every expression of a diagram can be read, and names only variables and beans made for diagrams.
 * Labels and instructions count: the engine evaluates those of user tasks, too.
 */
final class ExpressionRule {
  private static final String DELEGATE = "delegateExpression";
  private static final Map<String, Set<Class<?>>> DELEGATES =
      Map.of(
          "taskListener", Set.of(TaskListener.class),
          "executionListener", Set.of(ExecutionListener.class, JavaDelegate.class));
  private static final Set<Class<?>> SERVICES = Set.of(JavaDelegate.class);

  private ExpressionRule() {}

  static void look(Diagram diagram, Inspection inspection, Faults faults) {
    Members members = new Members(inspection.house());
    Dom.elements(diagram.model())
        .filter(element -> !element.getParentNode().getNodeName().endsWith("textAnnotation"))
        .forEach(element -> look(element, inspection.house(), members, faults));
  }

  private static void look(Element element, House house, Members members, Faults faults) {
    String id = Dom.nearestId(element);
    look(Dom.text(element), id, members, faults);
    Dom.attributes(element)
        .forEach(
            attribute -> {
              look(attribute.getValue(), id, members, faults);
              if (attribute.getLocalName().equals(DELEGATE)) {
                delegate(attribute, element, id, house, faults);
              }
            });
  }

  private static void look(String text, String id, Members members, Faults faults) {
    if (!Expressions.in(text)) {
      return;
    }
    Optional<Node> root = Expressions.parse(text);
    if (root.isEmpty()) {
      faults.add(
          id, "La expresión «%s» no se puede leer: corrija su escritura.".formatted(shown(text)));
    } else {
      members
          .problems(root.get())
          .forEach(problem -> faults.add(id, problem + " («" + shown(text) + "»)"));
    }
  }

  private static void delegate(
      Attr attribute, Element element, String id, House house, Faults faults) {
    Optional<Class<?>> bean =
        Expressions.parse(attribute.getValue())
            .filter(AstEval.class::isInstance)
            .map(root -> root.getChild(0))
            .filter(AstIdentifier.class::isInstance)
            .flatMap(node -> house.diagramBean(((AstIdentifier) node).getName()));
    if (bean.isEmpty()) {
      faults.add(
          id,
          "«%s» no es un bean hecho para diagramas: escriba uno que exista, como ${nombre}."
              .formatted(shown(attribute.getValue())));
    } else if (DELEGATES.getOrDefault(element.getLocalName(), SERVICES).stream()
        .noneMatch(type -> type.isAssignableFrom(bean.get()))) {
      faults.add(
          id, "El bean «%s» no sirve para este lugar.".formatted(shown(attribute.getValue())));
    }
  }

  private static String shown(String text) {
    String one = text.strip().replaceAll("\\s+", " ");
    return one.length() <= 120 ? one : one.substring(0, 119) + "…";
  }
}
