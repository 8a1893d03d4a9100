package org.expediente.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What diagrams say about their user tasks, read once: a deployed diagram never changes. */
public final class PerStep<T> {
  private final Map<String, T> read = new ConcurrentHashMap<>();
  private final Function<UserTask, T> reader;

  /** {@code reader} finds it in the diagram. */
  public PerStep(Function<UserTask, T> reader) {
    this.reader = reader;
  }

  /** What the diagram, in the version of its case, says about this task. */
  public T of(DelegateTask task) {
    String step = task.getProcessDefinitionId() + "#" + task.getTaskDefinitionKey();
    return read.computeIfAbsent(
        step, key -> reader.apply((UserTask) task.getBpmnModelElementInstance()));
  }
}
