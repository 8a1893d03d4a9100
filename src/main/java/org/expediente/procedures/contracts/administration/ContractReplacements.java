package org.expediente.procedures.contracts.administration;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** The change of manager that runs in a contract, for diagrams and for the appointment. */
@DiagramBean("contractReplacements")
public class ContractReplacements {
  private final ReplacementTable table;

  ContractReplacements(ReplacementTable table) {
    this.table = table;
  }

  /** Last day of the manager who goes; empty where none goes. */
  public Optional<LocalDate> lastDay(String contractCase) {
    return table.running(contractCase).map(Replacement::lastDay);
  }

  /** The new manager has the file: the replacement is over. */
  public void finish(DelegateExecution execution) {
    table
        .running(execution.getProcessBusinessKey())
        .ifPresent(running -> table.finish(running.id()));
  }
}
