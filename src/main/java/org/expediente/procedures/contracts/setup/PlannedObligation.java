package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.procedures.contracts.obligation.NewObligation;
import org.expediente.procedures.contracts.obligation.ObligationKind;

/**
 * An obligation as its clause words it, before anybody knows the day of the start.
 *
 * @param dueDays calendar days from the start; or
 * @param dueOn a fixed day. One of both is null
 * @param amount USD
 */
record PlannedObligation(
    String clause,
    String description,
    ObligationKind kind,
    Integer dueDays,
    LocalDate dueOn,
    BigDecimal amount,
    String evidence,
    boolean critical) {

  /** The day on which it is due if the term runs like this. */
  LocalDate due(TermRule rule, LocalDate start) {
    return dueDays == null ? dueOn : rule.last(start, dueDays);
  }

  /** As it is registered once the day is known; {@code number} from 1. */
  NewObligation registered(int number, LocalDate due) {
    return new NewObligation(
        code(number), clause, description, kind, due, amount, evidence, critical);
  }

  static String code(int number) {
    return "O-%02d".formatted(number);
  }
}
