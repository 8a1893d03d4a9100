package org.expediente.engine.forms;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.runtime.CorrelationHandlerResult;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * Where a message would arrive.
 *
 * @param definition the version of the diagram
 * @param element the event or receive task that waits, or the start event
 * @param caseNumber the case, null for a start
 */
record MessageTarget(ProcessDefinitionEntity definition, BaseElement element, String caseNumber) {
  static Optional<MessageTarget> of(CorrelationHandlerResult found, String message) {
    ExecutionEntity execution = found.getExecutionEntity();
    if (execution == null) {
      return of(found.getProcessDefinitionEntity(), found.getStartEventActivityId(), null);
    }
    return execution.getEventSubscriptions().stream()
        .filter(waiting -> waiting.isSubscriptionForEventType(EventType.MESSAGE))
        .filter(waiting -> message.equals(waiting.getEventName()))
        .map(EventSubscriptionEntity::getActivityId)
        .findFirst()
        .flatMap(
            id ->
                of(
                    execution.getProcessDefinition(),
                    id,
                    execution.getProcessInstance().getBusinessKey()));
  }

  private static Optional<MessageTarget> of(
      ProcessDefinitionEntity definition, String elementId, String caseNumber) {
    var model =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findBpmnModelInstanceForProcessDefinition(definition);
    BaseElement element = model.getModelElementById(elementId);
    return Optional.ofNullable(element)
        .map(found -> new MessageTarget(definition, found, caseNumber));
  }
}
