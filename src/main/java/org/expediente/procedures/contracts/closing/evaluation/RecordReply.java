package org.expediente.procedures.contracts.closing.evaluation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;

/** Keeps the answer of the person who was evaluated, and of nobody else. */
@DiagramBean("recordReply")
class RecordReply implements TaskListener {
  private final Contracts contracts;
  private final ManagerEvaluations managers;
  private final Evaluations evaluations;
  private final Actors actors;
  private final Journal journal;

  RecordReply(
      Contracts contracts,
      ManagerEvaluations managers,
      Evaluations evaluations,
      Actors actors,
      Journal journal) {
    this.contracts = contracts;
    this.managers = managers;
    this.evaluations = evaluations;
    this.actors = actors;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    contracts.hold(contractCase);
    Designation of = managers.designation(contractCase, task);
    if (!actors.current().person().equals(of.manager())) {
      throw Refusal.forbidden(
          "contracts.evaluation.notYours", "Esta evaluación solo la responde quien fue evaluado.");
    }
    evaluations.reply(evaluations.of(of.id()).orElseThrow(), Submission.of(task).text("reply"));
    journal.record(
        new Act(
            contractCase,
            "contracts.evaluationReplied",
            task.getTaskDefinitionKey(),
            Map.of("manager", of.manager())));
  }
}
