package org.expediente.procedures.contracts.incident.report;

import java.time.LocalDate;

/**
 * The report of a breach.
 *
 * @param kind {@code ORDINARIO} of the manager, {@code SUPLETORIO} of the procurement unit
 * @param clause that was broken
 * @param contractorAnswer Spanish
 * @param analysis of imputability, Spanish
 * @param stillUseful {@code SI}, {@code NO}, {@code NO_APLICA}: what was not delivered
 * @param countedFrom day from which the term ran
 * @param daysFromKnown business days since the day of knowledge
 * @param daysLate business days after the term; 0 in time
 * @param lateReason null in time
 * @param delayDays calendar days of delay of the obligation on the day it was filed
 * @param computationId of the preliminary fine, or null without delay
 * @param filedBy user id
 */
public record BreachReport(
    long id,
    long incidentId,
    String kind,
    String clause,
    String contractorAnswer,
    String analysis,
    String stillUseful,
    String recommendation,
    LocalDate countedFrom,
    LocalDate dueOn,
    LocalDate filedOn,
    int daysFromKnown,
    int daysLate,
    String lateReason,
    int delayDays,
    Long computationId,
    String filedBy) {

  /** Whether the manager filed it. */
  public boolean ordinary() {
    return kind.equals("ORDINARIO");
  }
}
