package org.expediente.procedures.contracts.closing.evaluation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;

/** Issues the evaluation and tells human resources, who keep the person's record (B-S19). */
@DiagramBean("closeEvaluation")
class CloseEvaluation implements JavaDelegate {
  private final Contracts contracts;
  private final ManagerEvaluations managers;
  private final Evaluations evaluations;
  private final Documents documents;
  private final Notices notices;
  private final Journal journal;

  CloseEvaluation(
      Contracts contracts,
      ManagerEvaluations managers,
      Evaluations evaluations,
      Documents documents,
      Notices notices,
      Journal journal) {
    this.contracts = contracts;
    this.managers = managers;
    this.evaluations = evaluations;
    this.documents = documents;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String contractCase = execution.getProcessBusinessKey();
    contracts.hold(contractCase);
    Designation of = managers.designation(contractCase, execution);
    // the document is about the one that was issued last
    evaluations.issued(evaluations.of(of.id()).orElseThrow());
    documents.issue(contractCase, "contract-manager-evaluation");
    notices.send(execution, "human-resources", "contracts.closing.evaluated");
    journal.record(
        new Act(
            contractCase,
            "contracts.evaluationIssued",
            execution.getCurrentActivityId(),
            Map.of("manager", of.manager())));
  }
}
