package org.expediente.engine.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What the diagram says about a user task beyond the flow.
 *
 * @param name label of the task
 * @param instruction what the person is to do, Spanish
 * @param legalBasis the ground of the step, as the diagram words it
 * @param distinctFrom ids of tasks whose actors may not do this one
 * @param requiredDocuments types that must be in the case before the task completes
 * @param issuedDocuments templates that the task issues when it completes
 */
public record Directions(
    String name,
    String instruction,
    String legalBasis,
    List<String> distinctFrom,
    List<String> requiredDocuments,
    List<String> issuedDocuments) {

  /** Reads the extension properties of the task. */
  public static Directions of(UserTask task) {
    String instruction =
        task.getDocumentations().isEmpty()
            ? ""
            : task.getDocumentations().iterator().next().getTextContent().strip();
    return new Directions(
        task.getName(),
        instruction,
        property(task, "legal.basis"),
        list(task, "duty.distinctFrom"),
        list(task, "documents.required"),
        list(task, "documents.issues"));
  }

  /** Items of a comma list in an extension property; empty where there is none. */
  public static List<String> list(UserTask task, String property) {
    return Arrays.stream(property(task, property).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** Value of an extension property, or an empty text. */
  public static String property(UserTask task, String name) {
    return properties(task).stream()
        .filter(property -> name.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst()
        .orElse("");
  }

  private static List<CamundaProperty> properties(UserTask task) {
    List<CamundaProperty> all = new ArrayList<>();
    if (task.getExtensionElements() != null) {
      task.getExtensionElements()
          .getElementsQuery()
          .filterByType(CamundaProperties.class)
          .list()
          .forEach(group -> all.addAll(group.getCamundaProperties()));
    }
    return all;
  }
}
