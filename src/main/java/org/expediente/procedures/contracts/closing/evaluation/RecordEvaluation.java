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

/** Keeps the marks with the facts of that moment; nobody evaluates oneself. */
@DiagramBean("recordEvaluation")
class RecordEvaluation implements TaskListener {
  private final Contracts contracts;
  private final ManagerEvaluations managers;
  private final ManagerFactSheet facts;
  private final Evaluations evaluations;
  private final Actors actors;
  private final Journal journal;

  RecordEvaluation(
      Contracts contracts,
      ManagerEvaluations managers,
      ManagerFactSheet facts,
      Evaluations evaluations,
      Actors actors,
      Journal journal) {
    this.contracts = contracts;
    this.managers = managers;
    this.facts = facts;
    this.evaluations = evaluations;
    this.actors = actors;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    contracts.hold(contractCase);
    Designation of = managers.designation(contractCase, task);
    String me = actors.current().person();
    if (me.equals(of.manager()) || me.equals(of.alternate())) {
      throw Refusal.forbidden(
          "contracts.evaluation.own",
          "Usted administró este contrato: debe evaluarlo otra persona de la UACI.");
    }
    Submission form = Submission.of(task);
    Scores scores =
        new Scores(
            form.number("timeliness"),
            form.number("followUp"),
            form.number("documentation"),
            form.number("incidentHandling"));
    evaluations.add(of, scores, form.text("comments"), facts.of(of));
    journal.record(
        new Act(
            contractCase,
            "contracts.managerEvaluated",
            task.getTaskDefinitionKey(),
            Map.of("manager", of.manager(), "average", scores.average())));
  }
}
