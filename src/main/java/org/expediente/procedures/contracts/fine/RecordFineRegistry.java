package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the entry in the public registry and what the case teaches (B34, B-S14). */
@DiagramBean("recordFineRegistry")
class RecordFineRegistry implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Fines fines;
  private final JdbcClient db;
  private final Actors actors;
  private final Journal journal;
  private final Clock clock;

  RecordFineRegistry(
      Proceedings proceedings,
      Contracts contracts,
      Fines fines,
      JdbcClient db,
      Actors actors,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.fines = fines;
    this.db = db;
    this.actors = actors;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    Fine fine = fines.find(proceeding.id()).orElseThrow();
    LocalDate on = form.date("registeredOn");
    new Complaints()
        .when(
            on.isBefore(fine.firmOn()),
            "registeredOn",
            "La multa no se inscribe antes de quedar firme. Revise la fecha.")
        .when(
            on.isAfter(LocalDate.now(clock)),
            "registeredOn",
            "La fecha de inscripción no puede ser futura.")
        .settle("contracts.fine.registration");
    insert(form, fine, on);
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.fineRegistered",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", proceeding.id(),
                "registry", form.text("registry"),
                "reference", form.text("reference"),
                "lesson", form.text("lesson"))));
  }

  private void insert(Submission form, Fine fine, LocalDate on) {
    db.sql(
            """
            insert into contract_fine_registration (proceeding_id, registry, reference,
              registered_on, firm_fines, lesson, registered_by, registered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            fine.proceedingId(),
            form.text("registry"),
            form.text("reference"),
            on,
            fines.firmInYearOf(fine.firmOn(), fine.contractorNit()),
            form.text("lesson"),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }
}
