package org.expediente.procedures.funds.assembly;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;

/** Keeps the answer to the Assembly; its document is issued with this step (A54). */
@DiagramBean("recordAssemblyAnswer")
class RecordAssemblyAnswer implements TaskListener {
  private final ConsultationTable consultations;
  private final PersonalData personalData;
  private final Journal journal;

  RecordAssemblyAnswer(
      ConsultationTable consultations, PersonalData personalData, Journal journal) {
    this.consultations = consultations;
    this.personalData = personalData;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    String answer = Submission.of(task).text("answer");
    Complaints complaints = new Complaints();
    personalData.look(complaints, caseNumber, "answer", answer);
    complaints.settle("funds.assembly.personalData");
    Consultation consultation = consultations.latest(caseNumber).orElseThrow();
    consultations.answered(consultation, answer);
    journal.record(
        new Act(
            caseNumber,
            "funds.assembly.answered",
            task.getTaskDefinitionKey(),
            Map.of("number", consultation.number())));
  }
}
