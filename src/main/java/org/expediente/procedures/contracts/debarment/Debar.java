package org.expediente.procedures.contracts.debarment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.appeal.Appeals;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * The resolution is firm: the contractor and each member of its consortium (trap 17) are barred
 * from today, as long as the cause says less what an appeal took off.
 */
@DiagramBean("debar")
class Debar implements JavaDelegate {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final RelatedPersons related;
  private final Appeals appeals;
  private final DebarmentTable table;
  private final Debarments debarments;
  private final Journal journal;
  private final Clock clock;

  Debar(
      Proceedings proceedings,
      Contracts contracts,
      RelatedPersons related,
      Appeals appeals,
      DebarmentTable table,
      Debarments debarments,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.related = related;
    this.appeals = appeals;
    this.table = table;
    this.debarments = debarments;
    this.journal = journal;
    this.clock = clock;
  }

  /** Somebody to be barred. */
  private record Barred(String idNumber, String name) {}

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding of = proceedings.of(execution);
    journal.hold(of.caseNumber());
    DebarmentDraft draft = table.draft(of.id());
    int less = appeals.adjustment(of.id());
    LocalDate from = LocalDate.now(clock);
    LocalDate to = from.plusMonths(draft.months() - less).minusDays(1);
    for (Barred who : barred(of)) {
      debarments.add(of.id(), who.idNumber(), who.name(), draft.cause(), from, to);
      journal.record(
          new Act(
              of.caseNumber(),
              "contracts.debarred",
              execution.getCurrentActivityId(),
              Map.of(
                  "proceeding", of.id(),
                  "name", who.name(),
                  "cause", draft.causeText(),
                  "from", Words.date(from),
                  "until", Words.date(to))));
    }
    proceedings.firm(of.id(), less > 0 ? "MODIFICADA" : "DECLARADA");
  }

  private List<Barred> barred(Proceeding of) {
    Contract contract = contracts.of(of.contractCase());
    List<Barred> all = new ArrayList<>();
    all.add(new Barred(contract.contractorNit(), contract.contractorName()));
    related.of(contract.caseNumber()).stream()
        .filter(one -> one.kind() == RelatedKind.CONSORCIO)
        .map(one -> new Barred(one.idNumber(), one.name()))
        .filter(one -> !one.idNumber().equals(contract.contractorNit()))
        .distinct()
        .forEach(all::add);
    return all;
  }
}
