package org.expediente.procedures.contracts.hearing;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What the instructor makes of the answer, and whether evidence is taken (B27). */
@DiagramBean("recordHearingAssessment")
class RecordHearingAssessment implements TaskListener {
  private final Proceedings proceedings;
  private final HearingTable table;
  private final Journal journal;

  RecordHearingAssessment(Proceedings proceedings, HearingTable table, Journal journal) {
    this.proceedings = proceedings;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    boolean onEvidence = task.getTaskDefinitionKey().equals("userTask_assessEvidence");
    boolean opens = !onEvidence && "SI".equals(form.text("opensEvidence"));
    if (!onEvidence) {
      boolean asked = table.of(of.id()).answer().orElseThrow().asksEvidence();
      new Complaints()
          .when(
              asked && !opens,
              "opensEvidence",
              "El contratista pidió prueba: debe abrirse el período de prueba.")
          .settle("contracts.assessment.invalid");
    }
    String subject = onEvidence ? Assessment.EVIDENCE : Assessment.ANSWER;
    table.assess(
        of.id(), subject, opens, opens ? form.text("toProve") : "", form.text("assessment"));
    journal.record(
        new Act(
            of.caseNumber(),
            opens ? "contracts.evidenceOpened" : "contracts.assessed",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "kind", of.kind().label(),
                "subject", onEvidence ? "la prueba" : "los descargos",
                "text", form.text("assessment"))));
  }
}
