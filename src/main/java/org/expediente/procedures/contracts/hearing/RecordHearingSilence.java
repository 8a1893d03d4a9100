package org.expediente.procedures.contracts.hearing;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.LastDay;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The term passed without an answer; silence is on record and admits nothing. */
@DiagramBean("recordHearingSilence")
class RecordHearingSilence implements JavaDelegate {
  private final Proceedings proceedings;
  private final LastDay lastDay;
  private final HearingTable table;
  private final Journal journal;

  RecordHearingSilence(
      Proceedings proceedings, LastDay lastDay, HearingTable table, Journal journal) {
    this.proceedings = proceedings;
    this.lastDay = lastDay;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding of = proceedings.of(execution);
    journal.hold(of.caseNumber());
    LocalDate due = lastDay.of(execution.getProcessInstanceId(), ContractHearing.ANSWER);
    table.answer(of.id(), true, "", "", due);
    execution.setVariable(ContractHearing.RESULT, "SILENCIO");
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.silent",
            execution.getCurrentActivityId(),
            Map.of("proceeding", of.id(), "kind", of.kind().label(), "due", Words.date(due))));
  }
}
