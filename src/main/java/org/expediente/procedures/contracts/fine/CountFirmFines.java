package org.expediente.procedures.contracts.fine;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Tells legal where a contractor's firm fines of the year ask for a debarment (LACAP 158 I). */
@DiagramBean("countFirmFines")
class CountFirmFines implements JavaDelegate {
  private final Proceedings proceedings;
  private final Fines fines;
  private final Parameters parameters;
  private final Notices notices;
  private final Journal journal;

  CountFirmFines(
      Proceedings proceedings,
      Fines fines,
      Parameters parameters,
      Notices notices,
      Journal journal) {
    this.proceedings = proceedings;
    this.fines = fines;
    this.parameters = parameters;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    Fine fine = fines.find(proceeding.id()).orElseThrow();
    LocalDate on = fine.firmOn();
    int count = fines.firmInYearOf(on, fine.contractorNit());
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.firmFinesCounted",
            execution.getCurrentActivityId(),
            Map.of("proceeding", proceeding.id(), "count", count, "year", on.getYear())));
    if (count >= parameters.integer("contracts.fine.debarmentCount", on)) {
      notices.send(execution, "legal", "contracts.fine.debarment");
    }
  }
}
