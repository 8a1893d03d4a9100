package org.expediente.procedures.contracts.hearing;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Opens the hearing: the charge, its ground and what may follow (B24). */
@DiagramBean("recordOpeningAct")
class RecordOpeningAct implements TaskListener {
  private final Proceedings proceedings;
  private final IncidentBook incidents;
  private final OtherDelays late;
  private final OpeningFine fine;
  private final HearingTable table;
  private final Journal journal;

  RecordOpeningAct(
      Proceedings proceedings,
      IncidentBook incidents,
      OtherDelays late,
      OpeningFine fine,
      HearingTable table,
      Journal journal) {
    this.proceedings = proceedings;
    this.incidents = incidents;
    this.late = late;
    this.fine = fine;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    IncidentType charge = IncidentType.valueOf(form.text("charge"));
    OpeningRules.check(
        incidents.ofCase(of.caseNumber()).map(Incident::type),
        charge,
        form.text("rule"),
        form.text("clause"));
    late.cover(of, form.text("otherObligations"));
    FineComputation provisional = of.kind() == ProceedingKind.MULTA ? fine.compute(of) : null;
    table.open(act(of, charge, form, provisional));
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.openingAct",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "kind", of.kind().label(),
                "charge", charge.label(),
                "rule", form.text("rule"),
                "clause", form.text("clause"))));
  }

  private static OpeningAct act(
      Proceeding of, IncidentType charge, Submission form, FineComputation provisional) {
    return new OpeningAct(
        of.id(),
        charge,
        form.text("competence"),
        form.text("facts"),
        form.text("rule"),
        form.text("clause"),
        form.text("consequence"),
        provisional == null ? null : provisional.id(),
        provisional == null ? "" : OpeningFine.told(provisional),
        null,
        null);
  }
}
