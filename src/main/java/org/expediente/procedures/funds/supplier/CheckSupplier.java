package org.expediente.procedures.funds.supplier;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Verdict;

/** Applies DMN-A4 to one supplier and stores what it found. */
@DiagramBean("checkSupplier")
class CheckSupplier implements JavaDelegate {
  private final SupplierTable suppliers;
  private final SupplierReviewTable reviews;
  private final SupplierFactFinder facts;
  private final RuleCheck rules;
  private final Journal journal;

  CheckSupplier(
      SupplierTable suppliers,
      SupplierReviewTable reviews,
      SupplierFactFinder facts,
      RuleCheck rules,
      Journal journal) {
    this.suppliers = suppliers;
    this.reviews = reviews;
    this.facts = facts;
    this.rules = rules;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Supplier supplier =
        suppliers.find(execution.getProcessBusinessKey(), SupplierRegister.supplierId(execution));
    SupplierFacts known = facts.of(supplier);
    Verdict verdict =
        rules.check("funds-supplier-check", "funds-supplier-findings", known.values());
    reviews.checked(supplier, verdict, known);
    journal.record(
        new Act(
            supplier.caseNumber(),
            "funds.supplierChecked",
            execution.getCurrentActivityId(),
            Map.of(
                "supplier", supplier.id(),
                "round", supplier.round(),
                "facts", known.values(),
                "result", verdict.result(),
                "decisionVersion", verdict.version())));
  }
}
