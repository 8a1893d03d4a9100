package org.expediente.web.calculations;

import java.time.LocalDate;

/**
 * A computed deadline.
 *
 * @param due last day of the term
 * @param calendarVersion the calendar it was counted with
 */
record DeadlineAnswer(LocalDate due, String calendarVersion) {}
