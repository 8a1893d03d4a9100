package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Act;
import org.expediente.journal.Head;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;

/** Seals the case, once: history of the organisation, index with all hashes (A55). */
@DiagramBean("sealCase")
class SealCase implements JavaDelegate {
  private static final String YEARS = "funds.assembly.recordYears";

  private final SealTable seals;
  private final NgoHistory history;
  private final Outcomes outcomes;
  private final Documents documents;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  SealCase(
      SealTable seals,
      NgoHistory history,
      Outcomes outcomes,
      Documents documents,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.seals = seals;
    this.history = history;
    this.outcomes = outcomes;
    this.documents = documents;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    journal.hold(caseNumber);
    if (seals.find(caseNumber).isPresent()) {
      return;
    }
    history.add(outcomes.of(caseNumber));
    Seal seal = seal(caseNumber, execution.getCurrentActivityId());
    seals.add(seal);
    StoredDocument index = documents.issue(caseNumber, "sealed-index");
    seals.issued(index);
    journal.record(
        new Act(
            caseNumber,
            "funds.caseSealed",
            execution.getCurrentActivityId(),
            Map.of("documents", seal.documents(), "sha256", index.sha256())));
  }

  private Seal seal(String caseNumber, String step) {
    Head head =
        journal.extract(new Act(caseNumber, "funds.caseIndexed", step, Map.of())).heads().stream()
            .filter(it -> it.chain().equals(caseNumber))
            .findAny()
            .orElseThrow();
    LocalDate today = LocalDate.now(clock);
    return new Seal(
        caseNumber,
        head.seq(),
        head.hash(),
        (int) documents.of(caseNumber).stream().filter(StoredDocument::inForce).count(),
        today.plusYears(parameters.integer(YEARS, today)));
  }
}
