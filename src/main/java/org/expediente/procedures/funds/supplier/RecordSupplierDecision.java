package org.expediente.procedures.funds.supplier;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.approvals.ApprovalBook;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** Records what the reviewer decides on a supplier (A14, A-S18). */
@DiagramBean("recordSupplierDecision")
class RecordSupplierDecision implements TaskListener {
  private static final int LONG_ENOUGH = 30;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final SupplierTable suppliers;
  private final SupplierReviewTable reviews;
  private final Actors actors;
  private final ApprovalBook approvals;
  private final Clock clock;

  RecordSupplierDecision(
      SupplierTable suppliers,
      SupplierReviewTable reviews,
      Actors actors,
      Clock clock,
      ApprovalBook approvals) {
    this.approvals = approvals;
    this.suppliers = suppliers;
    this.reviews = reviews;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Supplier supplier =
        suppliers.find(
            task.getExecution().getProcessBusinessKey(), SupplierRegister.supplierId(task));
    Submission form = Submission.of(task);
    SupplierState decision = SupplierState.valueOf(form.text("decision"));
    String reason = form.text("reason");
    anotherReviewer(supplier, task);
    notBlocked(supplier, decision);
    motivated(supplier, decision, reason);
    reviews.decided(supplier, decision, reason);
    approvals.changed(
        supplier.caseNumber(), SupplierApproval.KIND, "se resolvió de nuevo un proveedor");
  }

  /** Whoever has decided on a supplier does not decide on its new evidence (A14). */
  private void anotherReviewer(Supplier supplier, DelegateTask task) {
    String person = actors.current().person();
    reviews.decisions(supplier.id()).stream()
        .filter(earlier -> earlier.decidedBy().equals(person))
        .findFirst()
        .ifPresent(
            earlier -> {
              throw Refusal.forbidden(
                  "duty.incompatible",
                  "No puede realizar esta tarea: usted ya intervino como %s en el expediente %s (%s, %s)."
                      .formatted(
                          "Unidad Financiera",
                          supplier.caseNumber(),
                          task.getName(),
                          DAY.format(earlier.decidedAt().atZoneSameInstant(clock.getZone()))));
            });
  }

  private void notBlocked(Supplier supplier, SupplierState decision) {
    if (decision != SupplierState.VALIDADO) {
      return;
    }
    reviews.findings(supplier).stream()
        .filter(ShownFinding::blocking)
        .findFirst()
        .ifPresent(
            finding -> {
              throw Refusal.invalid(
                  "funds.supplier.blocked",
                  "No se puede validar este proveedor: " + finding.shown());
            });
  }

  private static void motivated(Supplier supplier, SupplierState decision, String reason) {
    boolean plain =
        decision == SupplierState.VALIDADO
            && !SupplierState.OBSERVADO.name().equals(supplier.checkResult());
    if (!plain && (reason == null || reason.length() < LONG_ENOUGH)) {
      throw Refusal.invalid(
          "funds.supplier.reason", "Escriba el motivo de la decisión: 30 caracteres o más.");
    }
  }
}
