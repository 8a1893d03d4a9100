package org.expediente.web.tasks;

import java.time.LocalDate;

/**
 * A task in a list.
 *
 * @param caseNumber the case
 * @param due last day of the term, or null
 * @param overdue whether the term has run out
 */
record TaskCard(String caseNumber, LocalDate due, boolean overdue) {}
