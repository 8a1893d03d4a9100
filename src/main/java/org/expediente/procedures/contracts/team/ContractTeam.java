package org.expediente.procedures.contracts.team;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;

/** Who administers the contract that a case is about, for diagrams. */
@DiagramBean("contractTeam")
public class ContractTeam {
  private final Contracts contracts;
  private final Designations designations;

  ContractTeam(Contracts contracts, Designations designations) {
    this.contracts = contracts;
    this.designations = designations;
  }

  /**
   * User id of the manager who accepted and still is one.
   *
   * @return null where there is none: the task is then open to its group
   */
  public String manager(DelegateExecution execution) {
    return current(execution, false);
  }

  /** User id of the manager's alternate, or null. */
  public String alternate(DelegateExecution execution) {
    return current(execution, true);
  }

  private String current(DelegateExecution execution, boolean alternate) {
    String contractCase = contracts.of(execution.getProcessBusinessKey()).caseNumber();
    return designations
        .current(contractCase)
        .map(alternate ? Designation::alternate : Designation::manager)
        .orElse(null);
  }
}
