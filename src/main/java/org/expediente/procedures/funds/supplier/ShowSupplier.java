package org.expediente.procedures.funds.supplier;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/**
 * Shows the reviewer a supplier and its findings. Task variables stay in the engine's history, so
 * that persons appear by their initials; the full data is in the case's documents.
 */
@DiagramBean("showSupplier")
class ShowSupplier implements TaskListener {
  private final SupplierTable suppliers;
  private final SupplierReviewTable reviews;

  ShowSupplier(SupplierTable suppliers, SupplierReviewTable reviews) {
    this.suppliers = suppliers;
    this.reviews = reviews;
  }

  @Override
  public void notify(DelegateTask task) {
    Supplier supplier =
        suppliers.find(
            task.getExecution().getProcessBusinessKey(), SupplierRegister.supplierId(task));
    task.setVariableLocal("supplierRow", String.valueOf(supplier.data().row()));
    task.setVariableLocal("supplierName", ListSuppliersToSupport.shownName(supplier));
    task.setVariableLocal("supplierLine", supplier.data().line());
    task.setVariableLocal("supplierResult", supplier.checkResult());
    task.setVariableLocal("supplierFindings", text(supplier, reviews));
  }

  static String text(Supplier supplier, SupplierReviewTable reviews) {
    String text =
        reviews.findings(supplier).stream()
            .map(f -> f.shown() + (f.blocking() ? " (impide validar)" : ""))
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? "Sin hallazgos." : text;
  }
}
