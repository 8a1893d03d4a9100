package org.expediente.procedures.funds.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Opens another review of the suppliers for which the organisation brings new evidence. */
@DiagramBean("recordSupplierSupport")
class RecordSupplierSupport implements TaskListener {
  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;
  private final SupplierReviewTable reviews;
  private final Documents documents;

  RecordSupplierSupport(
      SupplierRegisterTable registers,
      SupplierTable suppliers,
      SupplierReviewTable reviews,
      Documents documents) {
    this.registers = registers;
    this.suppliers = suppliers;
    this.reviews = reviews;
    this.documents = documents;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    List<Supplier> open = suppliers.of(caseNumber).stream().filter(Supplier::open).toList();
    List<Map<String, Object>> rows = Submission.of(task).rows("support");
    List<FieldProblem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = rows.get(i);
      if ("RESPALDAR".equals(row.get("action"))) {
        support(caseNumber, open, row, "support[" + i + "]", problems);
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.supplier.evidence", problems);
    }
    registers.useSupport(caseNumber);
  }

  private void support(
      String caseNumber,
      List<Supplier> open,
      Map<String, Object> row,
      String field,
      List<FieldProblem> problems) {
    Supplier supplier =
        open.stream()
            .filter(s -> String.valueOf(s.data().row()).equals(row.get("supplierRow")))
            .findFirst()
            .orElseThrow();
    Object explanation = row.get("explanation");
    Long document = evidence(caseNumber, supplier, row.get("evidence"));
    if (document == null || explanation == null) {
      problems.add(
          new FieldProblem(
              field,
              "Fila %d: indique la explicación y el número de un respaldo nuevo, cargado después de la decisión."
                  .formatted(supplier.data().row())));
      return;
    }
    reviews.supported(supplier, document, explanation.toString());
    suppliers.reviewAgain(supplier.id());
  }

  /** Id of a document that nobody has seen when deciding; null where it is not one. */
  private Long evidence(String caseNumber, Supplier supplier, Object number) {
    if (number == null) {
      return null;
    }
    long id = Long.parseLong(number.toString());
    List<SupplierDecision> decisions = reviews.decisions(supplier.id());
    var last = decisions.get(decisions.size() - 1).decidedAt().toInstant();
    return documents.of(caseNumber).stream()
        .filter(d -> d.id() == id && d.inForce() && d.type().equals("supplier-evidence"))
        .filter(d -> !d.createdAt().isBefore(last))
        .filter(d -> !reviews.usedAsEvidence(d.id()))
        .map(StoredDocument::id)
        .findFirst()
        .orElse(null);
  }
}
