package org.expediente.engine.gate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** References inside a diagram that lead nowhere; the model would fail over them later. */
final class DanglingReferences {
  private static final Set<String> IN_TEXT = Set.of("flowNodeRef", "incoming", "outgoing");

  /** These name things outside of the diagram. */
  private static final Set<String> OUTSIDE =
      Set.of("structureRef", "implementationRef", "evaluatesToTypeRef");

  private final BpmnModelInstance model;
  private final Map<String, String> found = new TreeMap<>();

  private DanglingReferences(BpmnModelInstance model) {
    this.model = model;
  }

  /** Missing ids, each with the id of an element that refers to it. */
  static Map<String, String> in(BpmnModelInstance model) {
    DanglingReferences references = new DanglingReferences(model);
    Document document = (Document) model.getDocument().getDomSource().getNode();
    NodeList elements = document.getElementsByTagNameNS(BpmnModelConstants.BPMN20_NS, "*");
    for (int i = 0; i < elements.getLength(); i++) {
      references.look((Element) elements.item(i));
    }
    return references.found;
  }

  private void look(Element element) {
    if (IN_TEXT.contains(element.getLocalName())) {
      check(element.getTextContent(), (Element) element.getParentNode());
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      boolean refers = name.endsWith("Ref") && !name.contains(":") && !OUTSIDE.contains(name);
      if (refers || name.equals("default")) {
        check(attributes.item(i).getNodeValue(), element);
      }
    }
  }

  private void check(String reference, Element from) {
    String id = reference.strip().replaceFirst("^.*:", ""); // may be a qualified name
    if (model.getModelElementById(id) == null) {
      found.put(id, from.getAttribute("id"));
    }
  }
}
