package org.expediente.procedures.contracts.closing.evaluation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;

/** What the diagrams of closing ask about the evaluation of managers. */
@DiagramBean("managerEvaluations")
public class ManagerEvaluations {
  /** Variable of a process that evaluates one designation. */
  static final String ID = "designationId";

  private final Designations designations;
  private final Evaluations evaluations;

  ManagerEvaluations(Designations designations, Evaluations evaluations) {
    this.designations = designations;
    this.evaluations = evaluations;
  }

  /** Ids of the designations that were accepted and are not evaluated yet, oldest first. */
  public List<Long> due(DelegateExecution execution) {
    return designations.of(execution.getProcessBusinessKey()).stream()
        .filter(
            one ->
                one.state() == DesignationState.ACEPTADO
                    || one.state() == DesignationState.TERMINADO)
        .map(Designation::id)
        .filter(id -> evaluations.of(id).isEmpty())
        .toList();
  }

  /** User id of the person who is evaluated. */
  public String evaluated(DelegateExecution execution) {
    return designation(execution.getProcessBusinessKey(), execution).manager();
  }

  Designation designation(String contractCase, VariableScope scope) {
    long id = ((Number) scope.getVariable(ID)).longValue();
    return designations.of(contractCase).stream()
        .filter(one -> one.id() == id)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No designation " + id));
  }
}
