package org.expediente.procedures.contracts.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.FreshDocuments;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.proceeding.ContractTerms;
import org.expediente.procedures.contracts.proceeding.LastDay;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.terms.BusinessCalendar;

/** Takes an appeal: of a kind that the regime has, and in the term of that kind (B31). */
@DiagramBean("fileAppeal")
class FileAppeal implements TaskListener {
  private final Proceedings proceedings;
  private final Remedies remedies;
  private final ContractTerms contractTerms;
  private final LastDay lastDay;
  private final BusinessCalendar calendar;
  private final AppealTable table;
  private final FreshDocuments documents;
  private final Journal journal;
  private final Clock clock;

  FileAppeal(
      Proceedings proceedings,
      Remedies remedies,
      ContractTerms contractTerms,
      LastDay lastDay,
      BusinessCalendar calendar,
      AppealTable table,
      FreshDocuments documents,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.remedies = remedies;
    this.contractTerms = contractTerms;
    this.lastDay = lastDay;
    this.calendar = calendar;
    this.table = table;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    Remedy remedy = chosen(of, form.text("appealKind"));
    LocalDate due = due(task, of, remedy);
    if (LocalDate.now(clock).isAfter(due)) {
      throw Refusal.conflict(
          "contracts.appeal.late",
          "Recurso extemporáneo: el plazo venció el %s.".formatted(Words.date(due)));
    }
    documents.require(
        of.caseNumber(),
        "contract-appeal-brief",
        task.getCreateTime().toInstant(),
        "Cargue el escrito firmado de este recurso.");
    table.file(of.id(), remedy.kind(), form.text("grounds"), form.text("petition"), due);
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.appealFiled",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "kind", of.kind().label(),
                "remedy", remedy.name(),
                "due", Words.date(due),
                "grounds", form.text("grounds"))));
  }

  private Remedy chosen(Proceeding of, String kind) {
    List<Remedy> all = remedies.filed(of.regime());
    Optional<Remedy> found = all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    return found.orElseThrow(
        () ->
            Refusal.invalid(
                "contracts.appeal.kind",
                "Contra esta resolución procede: %s."
                    .formatted(all.stream().map(Remedy::name).collect(Collectors.joining(", ")))));
  }

  /** The task lasts as long as the longest remedy; a shorter one has its own last day. */
  private LocalDate due(DelegateTask task, Proceeding of, Remedy remedy) {
    return remedy.equals(remedies.last(of.regime()))
        ? lastDay.of(task)
        : calendar.addBusinessDays(contractTerms.notifiedOn(of, "RESOLUCION"), remedy.days());
  }
}
