package org.expediente.engine.gate;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

/** The messages of a diagram. */
public final class Messages {
  private Messages() {}

  /** Messages for which a start, catch or boundary event or a receive task waits. */
  public static Stream<Message> received(BpmnModelInstance model) {
    Stream<Message> byEvents =
        model.getModelElementsByType(MessageEventDefinition.class).stream()
            .filter(definition -> definition.getParentElement() instanceof CatchEvent)
            .map(MessageEventDefinition::getMessage);
    Stream<Message> byTasks =
        model.getModelElementsByType(ReceiveTask.class).stream().map(ReceiveTask::getMessage);
    return Stream.concat(byEvents, byTasks).filter(message -> message != null);
  }
}
