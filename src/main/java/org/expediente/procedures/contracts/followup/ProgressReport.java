package org.expediente.procedures.contracts.followup;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A filed report. Its amounts are those of the books at that moment, in USD; none is typed.
 *
 * @param daysLate business days after {@code dueOn}
 * @param lateReason why it came late, or null
 * @param physical percent of the work, as the manager measured it
 * @param accepted received by minutes
 * @param paid in cash, advance included
 */
record ProgressReport(
    long id,
    String contractCase,
    int number,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate dueOn,
    LocalDate filedOn,
    int daysLate,
    String lateReason,
    int physical,
    BigDecimal contractValue,
    BigDecimal accepted,
    BigDecimal paid,
    String milestones,
    String risks,
    String incidents,
    String recommendation,
    String reason) {}
