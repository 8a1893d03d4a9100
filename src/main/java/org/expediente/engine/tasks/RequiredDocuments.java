package org.expediente.engine.tasks;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.documents.DocumentTypes;
import org.expediente.documents.Documents;
import org.expediente.problem.Refusal;

/** A step cannot end before its documents are in the case (C.3, B-S07). */
final class RequiredDocuments implements TaskListener {
  private final Documents documents;
  private final DocumentTypes types;

  RequiredDocuments(Documents documents, DocumentTypes types) {
    this.documents = documents;
    this.types = types;
  }

  @Override
  public void notify(DelegateTask task) {
    Directions directions = Directions.of(task);
    String caseNumber = task.getExecution().getProcessBusinessKey();
    List<String> missing =
        directions.requiredDocuments().stream()
            .filter(type -> !documents.present(caseNumber, type))
            .map(type -> "«" + types.of(type).title() + "»")
            .toList();
    if (!missing.isEmpty()) {
      throw Refusal.invalid(
          "documents.missing",
          "Falta en el expediente: "
              + String.join(", ", missing)
              + ". Adjunte lo que falta en el panel de documentos y complete la tarea de nuevo.");
    }
  }
}
