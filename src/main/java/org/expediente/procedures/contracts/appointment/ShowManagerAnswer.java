package org.expediente.procedures.contracts.appointment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/** Tells the appointed person what is accepted: since when, with which load and training. */
@DiagramBean("showManagerAnswer")
class ShowManagerAnswer implements TaskListener {
  private final Designations designations;
  private final Managers managers;
  private final Workload workload;
  private final Trainings trainings;

  ShowManagerAnswer(
      Designations designations, Managers managers, Workload workload, Trainings trainings) {
    this.designations = designations;
    this.managers = managers;
    this.workload = workload;
    this.trainings = trainings;
  }

  @Override
  public void notify(DelegateTask task) {
    Designation designation =
        designations.pending(task.getExecution().getProcessBusinessKey()).orElseThrow();
    String person = designation.manager();
    task.setVariableLocal(
        "workloadSummary",
        "%s, nombrado por %s desde el %s; suplente: %s. Con este, %s; el máximo sin aviso es %d."
            .formatted(
                managers.name(person),
                designation.agreement(),
                Words.date(designation.validFrom()),
                managers.name(designation.alternate()),
                workload.words(person),
                workload.most()));
    task.setVariableLocal("workshopSummary", "Usted figura %s.".formatted(told(person)));
  }

  private String told(String person) {
    String words = trainings.words(person);
    return words.startsWith("sin")
        ? words + ": si acepta, debe aprobarlo con nota %s o más".formatted(trainings.passMark())
        : "con " + words;
  }
}
