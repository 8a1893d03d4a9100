package org.expediente.procedures.contracts.incident.omission;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.casefile.CaseFiles;
import org.expediente.diagram.DiagramBean;

/** What the diagram of an omission asks. */
@DiagramBean("contractOmission")
public class ContractOmission {
  private final OmissionTable table;
  private final CaseFiles cases;

  ContractOmission(OmissionTable table, CaseFiles cases) {
    this.table = table;
    this.cases = cases;
  }

  /** User id of the manager who did not report in time. */
  public String manager(DelegateExecution execution) {
    return of(execution).manager();
  }

  /** The case ends with its outcome. */
  public void close(DelegateExecution execution, String outcome) {
    cases.close(execution.getProcessBusinessKey(), outcome);
  }

  Omission of(DelegateExecution execution) {
    return table.ofCase(execution.getProcessBusinessKey()).orElseThrow();
  }
}
