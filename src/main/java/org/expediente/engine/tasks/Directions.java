package org.expediente.engine.tasks;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.PerStep;

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

  private static final PerStep<Directions> READ = new PerStep<>(element -> of(element));

  /** What the diagram of the task's case says. */
  public static Directions of(DelegateTask task) {
    return READ.of(task);
  }

  /** Reads the extension properties of the task. */
  public static Directions of(UserTask task) {
    String instruction =
        task.getDocumentations().isEmpty()
            ? ""
            : task.getDocumentations().iterator().next().getTextContent().strip();
    return new Directions(
        task.getName(),
        instruction,
        ExtensionProperties.text(task, "legal.basis"),
        ExtensionProperties.list(task, "duty.distinctFrom"),
        ExtensionProperties.list(task, "documents.required"),
        ExtensionProperties.list(task, "documents.issues"));
  }
}
