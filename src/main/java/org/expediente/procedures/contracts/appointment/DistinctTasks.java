package org.expediente.procedures.contracts.appointment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from its diagram which tasks an open task wants other persons for. */
@Component
class DistinctTasks {
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  DistinctTasks(@Lazy RepositoryService repository, Unrestricted unrestricted) {
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  List<String> of(Task task) {
    UserTask drawn =
        unrestricted
            .read(() -> repository.getBpmnModelInstance(task.getProcessDefinitionId()))
            .getModelElementById(task.getTaskDefinitionKey());
    return drawn.getExtensionElements() == null ? List.of() : distinct(drawn);
  }

  private static List<String> distinct(UserTask drawn) {
    return drawn
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .map(CamundaProperties::getCamundaProperties)
        .flatMap(Collection::stream)
        .filter(property -> "duty.distinctFrom".equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .toList();
  }
}
