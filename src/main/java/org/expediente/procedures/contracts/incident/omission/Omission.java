package org.expediente.procedures.contracts.incident.omission;

import java.time.LocalDate;

/**
 * A report that came late or never.
 *
 * @param caseNumber {@code OMI-...}; null for the moment before its case opens
 * @param manager user id of who administered the contract on the day it was due
 * @param daysLate business days when it was found
 * @param defence Spanish; null where there is none
 * @param outcome {@code CONFIRMADA}, {@code EXCUSADA}; null while it is open
 * @param resolvedBy user id, or null
 */
public record Omission(
    long id,
    String caseNumber,
    long incidentId,
    String contractCase,
    String manager,
    LocalDate dueOn,
    int daysLate,
    String facts,
    LocalDate openedOn,
    String defence,
    LocalDate defendedOn,
    String outcome,
    String reason,
    LocalDate resolvedOn,
    String resolvedBy) {

  /** Whether it counts against the manager. */
  public boolean confirmed() {
    return "CONFIRMADA".equals(outcome);
  }
}
