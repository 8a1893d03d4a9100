package org.expediente.engine.gate.rules;

import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Texts of an element as people read them. */
final class Texts {
  private Texts() {}

  static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(Documentation::getTextContent)
        .collect(Collectors.joining(" "))
        .strip();
  }

  /** The label; empty where there is none. */
  static String label(FlowElement element) {
    return element.getName() == null ? "" : element.getName().strip();
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
