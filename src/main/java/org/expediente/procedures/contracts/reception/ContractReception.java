package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designations;

/** What the diagram of a reception asks about its minutes. */
@DiagramBean("contractReception")
public class ContractReception {
  /** Variable: id of the minutes, once they are drawn up. */
  static final String ID = "receptionId";

  /** Variable: user id of who opened them. */
  static final String OPENED_BY = "receptionOpenedBy";

  private final ReceptionTable table;
  private final DefectTable defects;
  private final FinalReception whole;
  private final Contracts contracts;
  private final Designations designations;

  ContractReception(
      ReceptionTable table,
      DefectTable defects,
      FinalReception whole,
      Contracts contracts,
      Designations designations) {
    this.table = table;
    this.defects = defects;
    this.whole = whole;
    this.contracts = contracts;
    this.designations = designations;
  }

  /**
   * User id of who opened the minutes while designated, else of the manager of today.
   *
   * @return null where nobody administers the contract: the task is then open to its group
   */
  public String manager(DelegateExecution execution) {
    String opener = (String) execution.getVariable(OPENED_BY);
    String contractCase = contracts.of(execution.getProcessBusinessKey()).caseNumber();
    return designations
        .current(contractCase)
        .map(now -> now.alternate().equals(opener) ? opener : now.manager())
        .orElse(null);
  }

  /** Whether neither the manager nor the unit found it wanting, and it can still be received. */
  public boolean accepted(DelegateExecution execution) {
    Reception of = of(execution);
    return defects.of(of).isEmpty()
        && !(of.whole() && whole.obstacle(of.contractCase(), of.id()).isPresent());
  }

  Reception of(VariableScope scope) {
    return table.find(((Number) scope.getVariable(ID)).longValue());
  }
}
