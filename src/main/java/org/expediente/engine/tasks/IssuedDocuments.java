package org.expediente.engine.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.documents.Documents;

/** Issues the documents of a step from what the step's own listeners have just stored. */
final class IssuedDocuments implements TaskListener {
  private final Documents documents;

  IssuedDocuments(Documents documents) {
    this.documents = documents;
  }

  @Override
  public void notify(DelegateTask task) {
    Directions directions = Directions.of(task);
    String caseNumber = task.getExecution().getProcessBusinessKey();
    directions
        .issuedDocuments()
        .forEach(
            template ->
                documents.issue(caseNumber, template, task.getId(), task.getTaskDefinitionKey()));
  }
}
