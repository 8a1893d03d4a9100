package org.expediente.procedures.contracts.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Takes in a progress report, monthly or before a payment, and tells who reads it (B10). */
@DiagramBean("recordProgressReport")
class RecordProgressReport implements TaskListener {
  private static final String FILED = "contracts.progress.filed";

  private final Contracts contracts;
  private final ReportCalendar calendar;
  private final ReportTable table;
  private final ProgressReports reports;
  private final ReportBooks books;
  private final LateDays late;
  private final TellFollowUp followUp;
  private final Notices notices;
  private final Clock clock;

  RecordProgressReport(
      Contracts contracts,
      ReportCalendar calendar,
      ReportTable table,
      ProgressReports reports,
      ReportBooks books,
      LateDays late,
      TellFollowUp followUp,
      Notices notices,
      Clock clock) {
    this.contracts = contracts;
    this.calendar = calendar;
    this.table = table;
    this.reports = reports;
    this.books = books;
    this.late = late;
    this.followUp = followUp;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    ReportPeriod period = covered(contract);
    int daysLate = late.since(period.dueOn());
    check(contract, form, daysLate);
    reports.file(report(contract, period, daysLate, form), task.getTaskDefinitionKey());
    followUp.filed(task);
    notices.send(task.getExecution(), "procurement", FILED);
    notices.send(task.getExecution(), "financial", FILED);
  }

  /** All that is over; or, before a payment, what has passed of the period that runs. */
  private ReportPeriod covered(Contract contract) {
    LocalDate today = LocalDate.now(clock);
    ReportPeriod next = calendar.next(contract);
    if (next.from().isAfter(today)) {
      throw Refusal.conflict(
          "contracts.progress.covered",
          "Ya hay un informe de avance hasta el %s: no queda nada por informar hoy."
              .formatted(Words.date(next.from().minusDays(1))));
    }
    LocalDate to = next.to().isBefore(today) ? next.to() : today;
    return new ReportPeriod(next.number(), next.from(), to, next.dueOn());
  }

  private void check(Contract contract, Submission form, int daysLate) {
    int before = table.latest(contract.caseNumber()).map(ProgressReport::physical).orElse(0);
    new Complaints()
        .when(
            form.number("physical") < before,
            "physical",
            "El avance físico no puede ser menor que el informado antes (%d %%).".formatted(before))
        .when(
            daysLate > 0 && form.text("lateReason") == null,
            "lateReason",
            "Informe extemporáneo: %d días hábiles. Justifique.".formatted(daysLate))
        .settle("contracts.progress.invalid");
  }

  private ProgressReport report(
      Contract contract, ReportPeriod period, int daysLate, Submission form) {
    return new ProgressReport(
        0,
        contract.caseNumber(),
        period.number(),
        period.from(),
        period.to(),
        period.dueOn(),
        LocalDate.now(clock),
        daysLate,
        daysLate > 0 ? form.text("lateReason") : null,
        form.number("physical"),
        books.value(contract),
        books.accepted(contract),
        books.paid(contract),
        form.text("milestones"),
        form.text("risks"),
        form.text("incidents"),
        form.text("recommendation"),
        form.text("reason"));
  }
}
