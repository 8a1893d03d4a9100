package org.expediente.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The extension properties of an element, by which a diagram tells the house its controls. */
public final class ElementProperties {
  private ElementProperties() {}

  /** The value of a property; empty where the element has none of this name. */
  public static Optional<String> value(BaseElement element, String name) {
    if (element.getExtensionElements() == null) {
      return Optional.empty();
    }
    return element
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(group -> group.getCamundaProperties().stream())
        .filter(property -> name.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .filter(value -> value != null)
        .findFirst();
  }

  /** The items of a property that is a comma list. */
  public static List<String> list(BaseElement element, String name) {
    return Arrays.stream(value(element, name).orElse("").split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
