package org.expediente.procedures.contracts.proceeding;

import java.time.LocalDate;
import java.util.Set;
import org.expediente.procedures.contracts.contract.Regime;

/**
 * One proceeding on a contract.
 *
 * @param caseNumber the case that it runs in: the incident's or the contract's
 * @param regime whose terms it has; chosen on the day it opened
 * @param resolvedOn day of the authority's resolution, or null
 * @param firmOn the day from which no appeal is possible any more, or null
 * @param outcome of its kind, e.g. {@code IMPUESTA}, {@code EXONERADA}, {@code DECLARADA}; or null
 */
public record Proceeding(
    long id,
    String caseNumber,
    String contractCase,
    ProceedingKind kind,
    Regime regime,
    ProceedingState state,
    LocalDate openedOn,
    LocalDate resolvedOn,
    LocalDate firmOn,
    String outcome) {
  private static final Set<String> ENDINGS =
      Set.of("DECLARADA", "ACORDADA", "REVOCADO", "RESCATADO");

  /** Whether the contract ends by it, as its resolution stands now: an appeal may undo that. */
  public boolean ends() {
    return kind.endsContract() && outcome != null && ENDINGS.contains(outcome);
  }
}
