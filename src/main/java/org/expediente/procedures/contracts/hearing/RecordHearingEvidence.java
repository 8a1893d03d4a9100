package org.expediente.procedures.contracts.hearing;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.FreshDocuments;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.proceeding.LastDay;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Takes the evidence of one side, within the period alone. */
@DiagramBean("recordHearingEvidence")
class RecordHearingEvidence implements TaskListener {
  private final Proceedings proceedings;
  private final LastDay lastDay;
  private final HearingTable table;
  private final FreshDocuments documents;
  private final Journal journal;

  RecordHearingEvidence(
      Proceedings proceedings,
      LastDay lastDay,
      HearingTable table,
      FreshDocuments documents,
      Journal journal) {
    this.proceedings = proceedings;
    this.lastDay = lastDay;
    this.table = table;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    if (lastDay.over(task)) {
      throw Refusal.conflict(
          "contracts.evidence.late",
          "El período de prueba venció el %s.".formatted(Words.date(lastDay.of(task))));
    }
    List<Map<String, Object>> pieces = Submission.of(task).rows("pieces");
    if (pieces.isEmpty()) {
      throw Refusal.invalid("contracts.evidence.none", "Indique al menos una prueba.");
    }
    EvidenceSide side =
        task.getTaskDefinitionKey().equals("userTask_fileEvidence")
            ? EvidenceSide.CONTRATISTA
            : EvidenceSide.INSTITUCION;
    requireMinutes(task, of, pieces, side);
    pieces.forEach(piece -> take(task, of, side, piece));
  }

  /** An inspection of the ministry without minutes proves nothing. */
  private void requireMinutes(
      DelegateTask task, Proceeding of, List<Map<String, Object>> pieces, EvidenceSide side) {
    boolean inspected = pieces.stream().anyMatch(one -> kind(one) == EvidenceKind.INSPECCION);
    if (side == EvidenceSide.INSTITUCION && inspected) {
      documents.require(
          of.caseNumber(),
          Hearings.INSPECTION,
          task.getCreateTime().toInstant(),
          "Falta el acta de la inspección: cárguela en el expediente.");
    }
  }

  private void take(
      DelegateTask task, Proceeding of, EvidenceSide side, Map<String, Object> piece) {
    String description = Cell.text(piece, "description");
    table.evidence(of.id(), side, kind(piece), description);
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.evidenceGiven",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "side", side.label(),
                "evidence", kind(piece).label(),
                "description", description)));
  }

  private static EvidenceKind kind(Map<String, Object> piece) {
    return EvidenceKind.valueOf(Cell.text(piece, "evidenceKind"));
  }
}
