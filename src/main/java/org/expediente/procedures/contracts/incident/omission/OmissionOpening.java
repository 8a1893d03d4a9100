package org.expediente.procedures.contracts.incident.omission;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;

/**
 * Opens a case of its own: the contractor is no party of it, and it may outlive the incident's case
 * (trap 18).
 */
@DiagramBean("omissionOpening")
class OmissionOpening implements ExecutionListener {
  private final OmissionTable table;
  private final IncidentBook incidents;
  private final Contracts contracts;
  private final CaseFiles cases;
  private final Journal journal;

  OmissionOpening(
      OmissionTable table,
      IncidentBook incidents,
      Contracts contracts,
      CaseFiles cases,
      Journal journal) {
    this.table = table;
    this.incidents = incidents;
    this.contracts = contracts;
    this.cases = cases;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Omission omission = table.find(((Number) execution.getVariable(Omissions.ID)).longValue());
    String incident = incidents.find(omission.incidentId()).caseNumber();
    String title = "Omisión de informe en el incidente %s".formatted(incident);
    String number =
        cases
            .open(
                new NewCase(
                    "OMI",
                    "contracts",
                    "contract-omission",
                    title,
                    execution.getProcessInstanceId()))
            .number();
    contracts.belongs(number, omission.contractCase());
    cases.link(number, incident, "causedBy", "El incidente no se informó en plazo.");
    table.opened(omission.id(), number);
    execution.setProcessBusinessKey(number);
    journal.record(
        new Act(
            number,
            "contracts.omissionOpened",
            null,
            Map.of(
                "manager", omission.manager(),
                "daysLate", omission.daysLate(),
                "incident", incident)));
  }
}
