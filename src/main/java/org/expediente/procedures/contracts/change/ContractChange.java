package org.expediente.procedures.contracts.change;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.terms.Terms;

/** What the diagram of a change asks about its request. */
@DiagramBean("contractChange")
public class ContractChange {
  /** Variable: id of the request. */
  static final String ID = "changeId";

  /** Variable: whether the last day of the contract moved. */
  static final String MOVES_END = "changeMovesEnd";

  private final ChangeTable table;
  private final Bonds bonds;
  private final Designations designations;
  private final Terms terms;

  ContractChange(ChangeTable table, Bonds bonds, Designations designations, Terms terms) {
    this.table = table;
    this.bonds = bonds;
    this.designations = designations;
    this.terms = terms;
  }

  /** Whether it came in time. */
  public boolean timely(DelegateExecution execution) {
    return !of(execution).late();
  }

  /** User id of the manager who asked; null for a contractor, any of whose people may go on. */
  public String requester(DelegateExecution execution) {
    Change change = of(execution);
    return change.requester().equals(ChangeRequester.MANAGER) ? change.requestedBy() : null;
  }

  /**
   * User id of the manager, or of the alternate where the manager asked: nobody gives an opinion on
   * the own request.
   *
   * @return null where nobody administers the contract: the task is then open to its group
   */
  public String opinionBy(DelegateExecution execution) {
    Change change = of(execution);
    return designations
        .current(change.contractCase())
        .map(now -> now.manager().equals(change.requestedBy()) ? now.alternate() : now.manager())
        .orElse(null);
  }

  /** End of the term to resolve, which runs from the request. */
  public Date resolveBy(DelegateExecution execution) {
    return terms.since(execution, "contracts.change.resolve", of(execution).requestedOn());
  }

  /** Whether the performance bond covers the contract as it is now. */
  public boolean bondSuffices(DelegateExecution execution) {
    return bonds.need(of(execution), movesEnd(execution)).isEmpty();
  }

  Change of(VariableScope scope) {
    return table.find(((Number) scope.getVariable(ID)).longValue());
  }

  static boolean movesEnd(VariableScope scope) {
    return Boolean.TRUE.equals(scope.getVariable(MOVES_END));
  }
}
