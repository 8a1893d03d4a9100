package org.expediente.procedures.funds.supplier;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.casefile.PartyKind;
import org.expediente.casefile.PersonName;
import org.expediente.diagram.DiagramBean;

/** Offers the organisation the suppliers for which it may bring evidence. */
@DiagramBean("listSuppliersToSupport")
class ListSuppliersToSupport implements TaskListener {
  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;
  private final SupplierReviewTable reviews;

  ListSuppliersToSupport(
      SupplierRegisterTable registers, SupplierTable suppliers, SupplierReviewTable reviews) {
    this.registers = registers;
    this.suppliers = suppliers;
    this.reviews = reviews;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    registers.move(caseNumber, RegisterState.SUPPORT);
    List<Map<String, String>> rows =
        suppliers.of(caseNumber).stream().filter(Supplier::open).map(this::row).toList();
    task.setVariableLocal("support", Spin.JSON(rows));
  }

  private Map<String, String> row(Supplier supplier) {
    return Map.of(
        "supplierRow", String.valueOf(supplier.data().row()),
        "supplierName", shownName(supplier),
        "findings", supplier.state() + ": " + ShowSupplier.text(supplier, reviews));
  }

  /** Name of a firm; initials of a person. */
  static String shownName(Supplier supplier) {
    return supplier.data().kind() == PartyKind.JURIDICA
        ? supplier.data().name()
        : PersonName.initials(supplier.data().name());
  }
}
