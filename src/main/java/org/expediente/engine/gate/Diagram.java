package org.expediente.engine.gate;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A diagram of a deployment.
 *
 * @param file its name in the deployment
 * @param model what is in it
 */
public record Diagram(String file, BpmnModelInstance model) {

  /** The processes of the file; a good one has exactly one. */
  public Collection<Process> processes() {
    return model.getModelElementsByType(Process.class);
  }

  /** Id of the first process; empty where there is none. */
  public String key() {
    return processes().stream().findFirst().map(Process::getId).orElse("");
  }

  /** All elements of a type, however deep. */
  public <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return model.getModelElementsByType(type).stream();
  }
}
