package org.expediente.procedures.contracts.appointment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.FreshDocuments;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/** Human resources record the workshop with the mark of its comprehension check (B-S04, B-S05). */
@DiagramBean("recordWorkshop")
class RecordWorkshop implements TaskListener {
  private final Designations designations;
  private final ContractAppointment appointment;
  private final Trainings trainings;
  private final Managers managers;
  private final FreshDocuments documents;
  private final Journal journal;
  private final Clock clock;

  RecordWorkshop(
      Designations designations,
      ContractAppointment appointment,
      Trainings trainings,
      Managers managers,
      FreshDocuments documents,
      Journal journal,
      Clock clock) {
    this.designations = designations;
    this.appointment = appointment;
    this.trainings = trainings;
    this.managers = managers;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    String contractCase = task.getExecution().getProcessBusinessKey();
    Designation designation = designations.pending(contractCase).orElseThrow();
    LocalDate heldOn = form.date("heldOn");
    check(heldOn);
    // a certificate of somebody who was appointed earlier does not serve this one
    documents.require(
        contractCase,
        "workshop-certificate",
        task.getCreateTime().toInstant(),
        "Adjunte la constancia del taller de %s.".formatted(managers.name(designation.manager())));
    BigDecimal mark = new BigDecimal(form.text("mark"));
    boolean passed = trainings.add(contractCase, designation.manager(), heldOn, mark);
    journal.record(
        new Act(
            contractCase,
            "contracts.workshopRecorded",
            task.getTaskDefinitionKey(),
            Map.of(
                "manager", managers.name(designation.manager()),
                "on", Words.date(heldOn),
                "mark", mark.toPlainString(),
                "result", passed ? "aprobado" : "no aprobado")));
    if (!passed) {
      appointment.lapse(task.getExecution(), "SIN_TALLER");
    }
    task.setVariable("workshopPassed", passed);
  }

  private void check(LocalDate heldOn) {
    new Complaints()
        .when(
            heldOn.isAfter(LocalDate.now(clock)),
            "heldOn",
            "La fecha del taller (%s) no puede ser futura.".formatted(Words.date(heldOn)))
        .when(
            heldOn.isBefore(trainings.oldest()),
            "heldOn",
            "El taller del %s ya no vale: debe ser del %s o posterior."
                .formatted(Words.date(heldOn), Words.date(trainings.oldest())))
        .settle("contracts.workshop.invalid");
  }
}
