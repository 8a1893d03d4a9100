package org.expediente.engine.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Refuses diagrams that carry code: scripts, Java classes, connectors, shell and mail tasks. */
public final class ForbiddenElements extends AbstractBpmnParseListener {
  private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
  private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "field");
  private static final Set<String> ATTRIBUTES =
      Set.of("class", "formHandlerClass", "taskPriorityClass", "resource");
  private static final Set<String> TYPES = Set.of("shell", "mail");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root);
  }

  private static void check(Element element) {
    if (ELEMENTS.contains(element.getTagName())) {
      refuse("<" + element.getTagName() + ">", element);
    }
    for (String attribute : ATTRIBUTES) {
      if (element.attributeNS(CAMUNDA, attribute) != null) {
        refuse("camunda:" + attribute, element);
      }
    }
    String type = element.attributeNS(CAMUNDA, "type");
    if (type != null && TYPES.contains(type.toLowerCase(java.util.Locale.ROOT))) {
      refuse("camunda:type=\"" + type + "\"", element);
    }
    element.elements().forEach(ForbiddenElements::check);
  }

  private static void refuse(String what, Element where) {
    throw new ProcessEngineException(
        "El diagrama no se puede desplegar: no se admite "
            + what
            + " ("
            + where.attribute("id")
            + ").");
  }
}
