package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.casefile.CaseFiles;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.terms.Terms;

/** What the diagrams of an incident ask. */
@DiagramBean("contractIncident")
public class ContractIncident {
  static final String ID = "incidentId";

  private final IncidentBook book;
  private final IncidentActs acts;
  private final Classifications classifications;
  private final Breaches breaches;
  private final Contracts contracts;
  private final CaseFiles cases;
  private final Terms terms;
  private final Journal journal;
  private final Clock clock;

  ContractIncident(
      IncidentBook book,
      IncidentActs acts,
      Classifications classifications,
      Breaches breaches,
      Contracts contracts,
      CaseFiles cases,
      Terms terms,
      Journal journal,
      Clock clock) {
    this.book = book;
    this.acts = acts;
    this.classifications = classifications;
    this.breaches = breaches;
    this.contracts = contracts;
    this.cases = cases;
    this.terms = terms;
    this.journal = journal;
    this.clock = clock;
  }

  /** The incident of the execution's case. */
  public Incident of(DelegateExecution execution) {
    return book.ofCase(execution.getProcessBusinessKey()).orElseThrow();
  }

  /** As {@link #of}, with the cases of contract and incident held until the transaction ends. */
  public Incident hold(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    journal.hold(execution.getProcessBusinessKey());
    return of(execution);
  }

  /** Whether it is only logged (B-S12). */
  public boolean recordOnly(DelegateExecution execution) {
    return classifications.of(of(execution)).recordOnly();
  }

  /** Whether a correction is asked first: it can be corrected and nothing is late yet (B17). */
  public boolean correctable(DelegateExecution execution) {
    Incident incident = of(execution);
    return classifications.of(incident).curable() && breaches.of(incident).delayDays() == 0;
  }

  /** Whose cause it is: {@code IMPUTABLE}, {@code NO_IMPUTABLE}, {@code DUDOSA}, or empty. */
  public String cause(DelegateExecution execution) {
    return acts.cause(of(execution)).map(IncidentAct::decision).orElse("");
  }

  /** Whether the contractor is held not to be at fault. */
  public boolean exonerated(DelegateExecution execution) {
    return cause(execution).equals("NO_IMPUTABLE");
  }

  /** End of the contractor's term to correct: shorter where it is critical (B18). */
  public Date correctionDue(DelegateExecution execution) {
    boolean critical = classifications.of(of(execution)).severity().equals("CRITICO");
    return terms.businessDays(
        execution, "contracts.correction.answer." + (critical ? "short" : "long"));
  }

  /**
   * The incident and its case end.
   *
   * @param state of the incident, {@code CERRADO} or {@code ARCHIVADO}
   * @param result last state of its case
   */
  public void close(DelegateExecution execution, String state, String result) {
    Incident incident = hold(execution);
    book.move(incident.id(), state);
    cases.close(incident.caseNumber(), result);
    journal.record(
        new Act(
            incident.contractCase(),
            "contracts.incidentEnded",
            null,
            Map.of(
                "case", incident.caseNumber(),
                "result", result,
                "on", LocalDate.now(clock).toString())));
  }
}
