package org.expediente.procedures.contracts.collection;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.terms.Terms;

/** What the diagrams of a collection ask. */
@DiagramBean("contractCollection")
public class ContractCollection {
  private final Proceedings proceedings;
  private final Fines fines;
  private final FinePayments payments;
  private final Deductions deductions;
  private final Contracts contracts;
  private final Terms terms;

  ContractCollection(
      Proceedings proceedings,
      Fines fines,
      FinePayments payments,
      Deductions deductions,
      Contracts contracts,
      Terms terms) {
    this.proceedings = proceedings;
    this.fines = fines;
    this.payments = payments;
    this.deductions = deductions;
    this.contracts = contracts;
    this.terms = terms;
  }

  /** End of the term to pay, from the day the fine became firm; a part payment does not move it. */
  public Date due(DelegateExecution execution) {
    return terms.since(execution, "contracts.collection.pay", fine(execution).firmOn());
  }

  /** Whether all of it is paid, to the cent. */
  public boolean paid(DelegateExecution execution) {
    return payments.rest(proceedings.of(execution).id()).signum() == 0;
  }

  /** Whether the contract allows deductions and something is there to deduct from. */
  public boolean deductible(DelegateExecution execution) {
    String contractCase = fine(execution).contractCase();
    return deductions.possible(contracts.of(contractCase)).signum() > 0;
  }

  private Fine fine(DelegateExecution execution) {
    return fines.find(proceedings.of(execution).id()).orElseThrow();
  }
}
