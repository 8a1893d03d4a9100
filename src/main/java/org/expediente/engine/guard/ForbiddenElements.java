package org.expediente.engine.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.expediente.problem.Refusal;

/** Refuses diagrams that carry code: scripts, Java classes, connectors, shell and mail tasks. */
public final class ForbiddenElements extends AbstractBpmnParseListener {
  private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
  private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "field");
  private static final Set<String> ATTRIBUTES =
      Set.of("class", "formHandlerClass", "taskPriorityClass", "resource");
  private static final Set<String> TYPES = Set.of("shell", "mail");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root, null);
  }

  /** {@code owner}: the nearest element with an id, which the Modeler can show. */
  private static void check(Element element, String owner) {
    String here = element.attribute("id") == null ? owner : element.attribute("id");
    if (ELEMENTS.contains(element.getTagName())) {
      refuse("<" + element.getTagName() + ">", here);
    }
    if (element.getTagName().equals("conditionExpression")
        && element.attribute("language") != null) {
      refuse("una condición en otro lenguaje", here);
    }
    for (String attribute : ATTRIBUTES) {
      if (has(element, attribute)) {
        refuse("camunda:" + attribute, here);
      }
    }
    String type = element.attributeNS(CAMUNDA, "type");
    if (type != null && TYPES.contains(type.toLowerCase(java.util.Locale.ROOT))) {
      refuse("camunda:type=\"" + type + "\"", here);
    }
    element.elements().forEach(child -> check(child, here));
  }

  /** On the engine's own elements, such as listeners, its attributes have no namespace. */
  private static boolean has(Element element, String attribute) {
    return element.attributeNS(CAMUNDA, attribute) != null
        || CAMUNDA.getNamespaceUri().equals(element.getUri())
            && element.attribute(attribute) != null;
  }

  private static void refuse(String what, String where) {
    throw Refusal.invalid(
        "deployment.code",
        "El diagrama no se puede desplegar: no se admite " + what + " (" + where + ").");
  }
}
