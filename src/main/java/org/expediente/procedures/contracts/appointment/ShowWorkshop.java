package org.expediente.procedures.contracts.appointment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/** Says whose workshop is missing and what counts as passed. */
@DiagramBean("showWorkshop")
class ShowWorkshop implements TaskListener {
  private final Designations designations;
  private final Managers managers;
  private final Trainings trainings;

  ShowWorkshop(Designations designations, Managers managers, Trainings trainings) {
    this.designations = designations;
    this.managers = managers;
    this.trainings = trainings;
  }

  @Override
  public void notify(DelegateTask task) {
    String person =
        designations.pending(task.getExecution().getProcessBusinessKey()).orElseThrow().manager();
    task.setVariableLocal(
        "workshopSummary",
        "%s aceptó la función y está %s. Aprueba con %s o más. Vale un taller desde el %s."
            .formatted(
                managers.name(person),
                trainings.words(person),
                trainings.passMark().toPlainString(),
                Words.date(trainings.oldest())));
  }
}
