package org.expediente.procedures.contracts.incident;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.context.ApplicationEventPublisher;

/** Opens the case of an incident, whether a person reports it or the house detected it (B15). */
@DiagramBean("incidentOpening")
class IncidentOpening implements ExecutionListener {
  private final CaseFiles cases;
  private final Contracts contracts;
  private final IncidentIntake intake;
  private final IncidentBook book;
  private final IncidentActs acts;
  private final ApplicationEventPublisher events;

  IncidentOpening(
      CaseFiles cases,
      Contracts contracts,
      IncidentIntake intake,
      IncidentBook book,
      IncidentActs acts,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.contracts = contracts;
    this.intake = intake;
    this.book = book;
    this.acts = acts;
    this.events = events;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Object detected = execution.getVariable(ContractIncident.ID);
    Submission form = Submission.of(execution);
    Incident incident =
        detected == null
            ? intake.take(TypedIncident.of(form))
            : book.find(((Number) detected).longValue());
    Contract contract = contracts.hold(incident.contractCase());
    String number = open(incident, contract, execution.getProcessInstanceId());
    execution.setProcessBusinessKey(number);
    execution.setVariable(ContractIncident.ID, incident.id());
    execution.setVariable("contractorGroup", contract.contractorGroup());
    acts.add(
        book.find(incident.id()),
        IncidentSteps.REPORTED,
        "contracts.incidentOpened",
        incident.origin().equals("PERSONA") ? "REPORTADO" : "DETECTADO",
        detected == null ? form.text("evidence") : incident.facts());
    if (incident.type() == IncidentType.INSTITUCION) {
      events.publishEvent(new DefencesChanged(contract.caseNumber()));
    }
  }

  private String open(Incident incident, Contract contract, String processInstanceId) {
    String title = "%s. %s".formatted(incident.type().label(), contract.title());
    String number =
        cases
            .open(new NewCase("INC", "contracts", "contract-incident", title, processInstanceId))
            .number();
    contracts.belongs(number, contract.caseNumber());
    cases.link(number, contract.caseNumber(), "causedBy", "Es un incidente de este contrato.");
    cases.parties(contract.caseNumber()).stream()
        .filter(party -> party.role().equals("CONTRATISTA"))
        .forEach(party -> cases.addParty(number, party));
    book.opened(incident.id(), number);
    return number;
  }
}
