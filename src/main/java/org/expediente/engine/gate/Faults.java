package org.expediente.engine.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Collects what one rule finds in one file. */
public final class Faults {
  private final String resource;
  private final String rule;
  private final List<Finding> found = new ArrayList<>();

  public Faults(String resource, String rule) {
    this.resource = resource;
    this.rule = rule;
  }

  /** {@code sentence} is Spanish: what is wrong and what to do. */
  public void add(String element, String sentence) {
    found.add(new Finding(resource, element == null ? "" : element, rule, sentence));
  }

  public void add(BaseElement element, String sentence) {
    add(element.getId(), sentence);
  }

  /** Everything found so far. */
  public List<Finding> found() {
    return List.copyOf(found);
  }
}
