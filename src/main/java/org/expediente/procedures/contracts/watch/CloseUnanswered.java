package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.followup.LateDays;
import org.expediente.procedures.contracts.obligation.Obligations;

/** An alert that nobody answered in time stays on record as such (B-S13, B-S16). */
@DiagramBean("closeUnansweredWarning")
class CloseUnanswered implements JavaDelegate {
  private static final String TEXT = "contracts.warning.unanswered";

  private final ContractWarning warnings;
  private final Contracts contracts;
  private final Obligations obligations;
  private final AnswerTable answers;
  private final LateDays late;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  CloseUnanswered(
      ContractWarning warnings,
      Contracts contracts,
      Obligations obligations,
      AnswerTable answers,
      LateDays late,
      Notices notices,
      Journal journal,
      Clock clock) {
    this.warnings = warnings;
    this.contracts = contracts;
    this.obligations = obligations;
    this.answers = answers;
    this.late = late;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    Alert alert = warnings.alert(execution);
    LocalDate due = warnings.lastDay(alert);
    answers.add(
        new WarningAnswer(
            alert.id(),
            alert.contractCase(),
            "SIN_RESPUESTA",
            null,
            null,
            due,
            LocalDate.now(clock),
            late.since(due)));
    journal.record(
        new Act(
            alert.contractCase(),
            "contracts.warningUnanswered",
            execution.getCurrentActivityId(),
            Map.of(
                "code", obligations.find(alert.subjectId()).code(),
                "due", Words.date(due),
                "daysLate", late.since(due))));
    notices.send(execution, "procurement", TEXT);
    notices.send(execution, "audit", TEXT);
  }
}
