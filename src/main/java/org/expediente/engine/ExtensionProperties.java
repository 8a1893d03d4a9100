package org.expediente.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a diagram says about an element beyond BPMN: {@code camunda:property}. */
public final class ExtensionProperties {
  private ExtensionProperties() {}

  /** The first value of this name, stripped; empty where there is none. */
  public static String text(BaseElement element, String name) {
    return values(element, name).findFirst().map(String::strip).orElse("");
  }

  /** The parts of a comma separated value, without empty ones. */
  public static List<String> list(BaseElement element, String name) {
    return Arrays.stream(text(element, name).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Every value of this name. */
  public static Stream<String> values(BaseElement element, String name) {
    if (element.getExtensionElements() == null) {
      return Stream.of();
    }
    return element
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .map(CamundaProperties::getCamundaProperties)
        .flatMap(Collection::stream)
        .filter(property -> name.equals(property.getCamundaName()))
        .map(property -> property.getCamundaValue())
        .filter(value -> value != null);
  }
}
