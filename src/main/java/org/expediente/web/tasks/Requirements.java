package org.expediente.web.tasks;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands between a task and its completion.
 *
 * @param documents the types that the step demands
 * @param barredUsers ids of persons who may not do it, having done an incompatible step
 * @param due last day of the term, or null
 * @param overdue whether the term has run out
 * @param legalBasis as the diagram words it
 * @param caseNumber the case
 * @param caseTitle title of the case
 * @param caseState Spanish code of the state
 * @param procedure Spanish name of the process that the task belongs to
 * @param instruction what to do in this step
 * @param term how the deadline was computed, in words, or null
 */
record Requirements(
    List<RequiredDocument> documents,
    List<String> barredUsers,
    LocalDate due,
    boolean overdue,
    String legalBasis,
    String caseNumber,
    String caseTitle,
    String caseState,
    String procedure,
    String instruction,
    String term) {

  /** One demanded type; {@code present} if the case holds a valid document of it. */
  record RequiredDocument(String type, String title, boolean present) {}
}
