package org.expediente.procedures.contracts.warranty;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.terms.Terms;

/** What the diagram of a claim asks about it. */
@DiagramBean("contractWarranty")
public class ContractWarranty {
  /** Variable: id of the claim. */
  static final String ID = "warrantyClaimId";

  private final WarrantyTable table;
  private final Terms terms;

  ContractWarranty(WarrantyTable table, Terms terms) {
    this.table = table;
    this.terms = terms;
  }

  /** End of the contractor's term, which the request names. */
  public Date repairBy(DelegateExecution execution) {
    return terms.since(execution, "contracts.warranty.repair", of(execution).claimedOn());
  }

  WarrantyClaim of(VariableScope scope) {
    return table.find(((Number) scope.getVariable(ID)).longValue());
  }
}
