package org.expediente.procedures.contracts.closing.evaluation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.team.Designation;

/** Lays the evaluation before the person who was evaluated. */
@DiagramBean("showEvaluation")
class ShowEvaluation implements TaskListener {
  private final ManagerEvaluations managers;
  private final Evaluations evaluations;

  ShowEvaluation(ManagerEvaluations managers, Evaluations evaluations) {
    this.managers = managers;
    this.evaluations = evaluations;
  }

  @Override
  public void notify(DelegateTask task) {
    Designation of = managers.designation(task.getExecution().getProcessBusinessKey(), task);
    Evaluation given = evaluations.of(of.id()).orElseThrow();
    task.setVariableLocal("managerFacts", ManagerFactSheet.told(evaluations.facts(given)));
    task.setVariableLocal(
        "evaluationGiven",
        "Oportunidad %d, seguimiento %d, documentación %d, manejo de incidentes %d; promedio %s de 5. %s"
            .formatted(
                given.timeliness(),
                given.followUp(),
                given.documentation(),
                given.incidents(),
                given.scores().average(),
                given.comments()));
  }
}
