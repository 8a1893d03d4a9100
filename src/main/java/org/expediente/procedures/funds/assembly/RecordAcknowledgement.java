package org.expediente.procedures.funds.assembly;

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

/** Records that the Assembly received what was sent, and what it asks (A54, A-S43). */
@DiagramBean("recordAcknowledgement")
class RecordAcknowledgement implements TaskListener {
  private final AssemblyReportTable reports;
  private final ConsultationTable consultations;
  private final Dispatches dispatches;
  private final Journal journal;
  private final Clock clock;

  RecordAcknowledgement(
      AssemblyReportTable reports,
      ConsultationTable consultations,
      Dispatches dispatches,
      Journal journal,
      Clock clock) {
    this.reports = reports;
    this.consultations = consultations;
    this.dispatches = dispatches;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    String step = task.getTaskDefinitionKey();
    Submission form = Submission.of(task);
    LocalDate on = form.date("acknowledgedOn");
    check(caseNumber, on);
    String number = form.text("ackNumber");
    dispatches
        .answered(caseNumber)
        .ifPresentOrElse(
            it -> consultations.acknowledged(it, number, on),
            () -> reports.acknowledged(reports.of(caseNumber), number, on));
    record(caseNumber, "funds.assembly.acknowledged", step, Map.of("on", on, "number", number));
    if (form.text("asks").equals("SI")) {
      ask(caseNumber, on, form.text("request"), step);
    }
  }

  private void check(String caseNumber, LocalDate on) {
    LocalDate sent = dispatches.sentOn(caseNumber);
    new Complaints()
        .when(
            on.isBefore(sent),
            "acknowledgedOn",
            "El acuse no puede ser anterior a la remisión, del %s.".formatted(Words.date(sent)))
        .when(
            on.isAfter(LocalDate.now(clock)),
            "acknowledgedOn",
            "La fecha del acuse no puede ser futura.")
        .when(
            !dispatches.acknowledgementFiled(caseNumber),
            "ackNumber",
            "Adjunte el acuse de recibo de esta remisión; el de una anterior no vale.")
        .settle("funds.assembly.acknowledgement");
  }

  private void ask(String caseNumber, LocalDate on, String request, String step) {
    int number = consultations.of(caseNumber).size() + 1;
    consultations.ask(caseNumber, number, on, request);
    record(caseNumber, "funds.assembly.asked", step, Map.of("number", number, "request", request));
  }

  private void record(String caseNumber, String kind, String step, Map<String, ?> data) {
    journal.record(new Act(caseNumber, kind, step, data));
  }
}
