package org.expediente.procedures.contracts.closing.evaluation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.team.Designation;

/** Lays before the evaluator what the system counted. */
@DiagramBean("showManagerFacts")
class ShowManagerFacts implements TaskListener {
  private final ManagerEvaluations managers;
  private final ManagerFactSheet facts;
  private final PersonNames names;

  ShowManagerFacts(ManagerEvaluations managers, ManagerFactSheet facts, PersonNames names) {
    this.managers = managers;
    this.facts = facts;
    this.names = names;
  }

  @Override
  public void notify(DelegateTask task) {
    Designation of = managers.designation(task.getExecution().getProcessBusinessKey(), task);
    task.setVariableLocal(
        "evaluated",
        "%s, desde el %s%s"
            .formatted(
                names.of(of.manager()),
                Words.date(of.validFrom()),
                of.validTo() == null ? "" : " hasta el " + Words.date(of.validTo())));
    task.setVariableLocal("managerFacts", ManagerFactSheet.told(facts.of(of)));
  }
}
