package org.expediente.procedures.contracts.debarment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The debarment stands in the registry that other institutions read. */
@DiagramBean("registerDebarment")
class RegisterDebarment implements TaskListener {
  private final Proceedings proceedings;
  private final DebarmentTable table;
  private final Journal journal;
  private final Clock clock;

  RegisterDebarment(Proceedings proceedings, DebarmentTable table, Journal journal, Clock clock) {
    this.proceedings = proceedings;
    this.table = table;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    LocalDate on = form.date("enteredOn");
    new Complaints()
        .when(
            on.isAfter(LocalDate.now(clock)),
            "enteredOn",
            "La fecha de inscripción no puede ser futura.")
        .when(
            on.isBefore(of.firmOn()),
            "enteredOn",
            "La fecha de inscripción no puede ser anterior al día en que la resolución quedó firme, %s."
                .formatted(Words.date(of.firmOn())))
        .settle("contracts.debarment.entry");
    table.enter(of.id(), form.text("registry"), form.text("reference"), on);
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.debarmentRegistered",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "registry", form.text("registry"),
                "reference", form.text("reference"))));
  }
}
