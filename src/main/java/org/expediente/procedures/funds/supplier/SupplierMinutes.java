package org.expediente.procedures.funds.supplier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Data of the minutes on suppliers (A.7): universe, accepted, observed, rejected with cause. */
@Component
class SupplierMinutes implements DocumentModel {
  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;
  private final SupplierReviewTable reviews;
  private final Assignments assignments;

  SupplierMinutes(
      SupplierRegisterTable registers,
      SupplierTable suppliers,
      SupplierReviewTable reviews,
      Assignments assignments) {
    this.registers = registers;
    this.suppliers = suppliers;
    this.reviews = reviews;
    this.assignments = assignments;
  }

  @Override
  public String template() {
    return "supplier-validation-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    List<Supplier> all = suppliers.of(caseNumber);
    return Map.of(
        "organisation", assignments.of(caseNumber).ngoName(),
        "method", registers.method(caseNumber),
        "total", (long) all.size(),
        "accepted", ShowSupplierResults.count(all, SupplierState.VALIDADO),
        "observed", ShowSupplierResults.count(all, SupplierState.OBSERVADO),
        "rejected", ShowSupplierResults.count(all, SupplierState.RECHAZADO),
        "suppliers", all.stream().map(this::row).toList());
  }

  private Map<String, String> row(Supplier supplier) {
    List<SupplierDecision> decisions = reviews.decisions(supplier.id());
    String reason = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).reason();
    String causes =
        reviews.findings(supplier).stream()
            .map(ShownFinding::message)
            .collect(Collectors.joining(" "));
    return Map.of(
        "row", String.valueOf(supplier.data().row()),
        "name", supplier.data().name(),
        "identification", supplier.data().identification(),
        "line", supplier.data().line(),
        "state", supplier.state().name(),
        "cause", (causes + " " + (reason == null ? "" : reason)).strip());
  }
}
