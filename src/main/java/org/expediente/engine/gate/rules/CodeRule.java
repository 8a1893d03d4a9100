package org.expediente.engine.gate.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * No diagram carries code: scripts, Java classes, connectors, shell and mail tasks. Looks at the
 * XML itself. The engine reads its extensions in an older namespace, too; that is refused as such.
 */
final class CodeRule {
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String OLDER = "http://activiti.org/bpmn";

  private static final Set<String> ELEMENTS =
      Set.of("scriptTask", "script", "connector", "field", "formData", "formProperty");
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "class", "una clase de Java: use «Delegate expression» con un bean de la casa",
          "formHandlerClass", "una clase de Java: quítela",
          "variableMappingClass", "una clase de Java: use asignaciones de entrada y salida",
          "taskPriorityClass", "una clase de Java: quítela",
          "resource", "un programa en otro archivo: escriba una expresión",
          "formKey",
              "un formulario que el motor no comprueba: use un formulario de Camunda (formRef)",
          "caseRef", "un caso CMMN: llame a un proceso");
  private static final Set<String> TYPES = Set.of("shell", "mail");

  private CodeRule() {}

  static void look(Diagram diagram, Inspection inspection, Faults faults) {
    Dom.elements(diagram.model()).forEach(element -> look(element, faults));
  }

  private static void look(Element element, Faults faults) {
    String id = Dom.nearestId(element);
    String name = element.getLocalName();
    if (OLDER.equals(element.getNamespaceURI())) {
      faults.add(id, sentence("<" + name + "> en el espacio de nombres " + OLDER));
    }
    if (ELEMENTS.contains(name)) {
      faults.add(id, sentence("<" + name + ">"));
    }
    if (name.equals("conditionExpression") && element.hasAttribute("language")) {
      faults.add(id, sentence("una condición en otro lenguaje («language»)"));
    }
    Dom.attributes(element).forEach(attribute -> look(attribute, id, faults));
  }

  private static void look(Attr attribute, String id, Faults faults) {
    String name = attribute.getLocalName();
    if (OLDER.equals(attribute.getNamespaceURI())) {
      faults.add(id, sentence("«" + name + "» en el espacio de nombres " + OLDER));
    } else if (CAMUNDA.equals(namespace(attribute))) {
      if (ATTRIBUTES.containsKey(name)) {
        faults.add(id, sentence("camunda:" + name + ", " + ATTRIBUTES.get(name)));
      } else if (name.equals("type") && sends(attribute.getValue())) {
        faults.add(id, sentence("una tarea de tipo «" + attribute.getValue() + "»"));
      }
    }
  }

  /** An attribute of an extension element carries no prefix and belongs to the extensions, too. */
  private static String namespace(Attr attribute) {
    return attribute.getNamespaceURI() == null
        ? attribute.getOwnerElement().getNamespaceURI()
        : attribute.getNamespaceURI();
  }

  private static boolean sends(String type) {
    return TYPES.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  private static String sentence(String what) {
    return "No se admite código en los diagramas y aquí hay " + what + ".";
  }
}
