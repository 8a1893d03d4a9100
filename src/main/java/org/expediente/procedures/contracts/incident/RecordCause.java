package org.expediente.procedures.contracts.incident;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;

/** The manager says whose cause it is, with evidence (B19). */
@DiagramBean("recordCause")
class RecordCause implements TaskListener {
  private final ContractIncident incidents;
  private final InstitutionFaults faults;
  private final IncidentEvidence evidence;
  private final IncidentActs acts;

  RecordCause(
      ContractIncident incidents,
      InstitutionFaults faults,
      IncidentEvidence evidence,
      IncidentActs acts) {
    this.incidents = incidents;
    this.faults = faults;
    this.evidence = evidence;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Incident incident = incidents.hold(task.getExecution());
    Submission form = Submission.of(task);
    String finding = form.text("finding");
    Complaints complaints = new Complaints();
    evidence.complain(complaints, incident, "finding");
    faults.complain(complaints, incident, finding, "finding");
    complaints.settle("contracts.incident.cause");
    acts.add(
        incident,
        task.getTaskDefinitionKey(),
        "contracts.causeFound",
        finding,
        form.text("analysis"));
  }
}
