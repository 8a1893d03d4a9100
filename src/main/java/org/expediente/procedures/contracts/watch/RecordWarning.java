package org.expediente.procedures.contracts.watch;

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
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.followup.LateDays;
import org.expediente.procedures.contracts.obligation.Obligations;

/** Takes in the manager's answer to an alert (B09). */
@DiagramBean("recordContractWarning")
class RecordWarning implements TaskListener {
  private final ContractWarning warnings;
  private final Contracts contracts;
  private final Obligations obligations;
  private final AnswerTable answers;
  private final LateDays late;
  private final Journal journal;
  private final Clock clock;

  RecordWarning(
      ContractWarning warnings,
      Contracts contracts,
      Obligations obligations,
      AnswerTable answers,
      LateDays late,
      Journal journal,
      Clock clock) {
    this.warnings = warnings;
    this.contracts = contracts;
    this.obligations = obligations;
    this.answers = answers;
    this.late = late;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    contracts.hold(task.getExecution().getProcessBusinessKey());
    Alert alert = warnings.alert(task);
    Submission form = Submission.of(task);
    String answer = form.text("answer");
    LocalDate expected = form.date("expectedOn");
    check(alert, answer, expected);
    LocalDate due = warnings.lastDay(alert);
    LocalDate today = LocalDate.now(clock);
    answers.add(
        new WarningAnswer(
            alert.id(),
            alert.contractCase(),
            answer,
            expected,
            form.text("action"),
            due,
            today,
            late.since(due)));
    journal.record(
        new Act(
            alert.contractCase(),
            "contracts.warningAnswered",
            task.getTaskDefinitionKey(),
            Map.of(
                "code", obligations.find(alert.subjectId()).code(),
                "answer", answer,
                "expected", Words.date(expected),
                "action", form.text("action"),
                "daysLate", late.since(due))));
  }

  private void check(Alert alert, String answer, LocalDate expected) {
    boolean late = expected.isAfter(alert.expiresOn());
    new Complaints()
        .when(
            expected.isBefore(LocalDate.now(clock)),
            "expectedOn",
            "La fecha esperada de entrega no puede haber pasado.")
        .when(
            answer.equals("EN_TIEMPO") && late,
            "expectedOn",
            "Si la entrega se espera después del %s, no está en tiempo: elija otra respuesta."
                .formatted(Words.date(alert.expiresOn())))
        .when(
            answer.equals("INCUMPLIRA") && !late,
            "expectedOn",
            "Si se incumplirá, la fecha esperada es posterior al %s."
                .formatted(Words.date(alert.expiresOn())))
        .settle("contracts.warning.invalid");
  }
}
