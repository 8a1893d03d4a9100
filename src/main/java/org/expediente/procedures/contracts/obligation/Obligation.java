package org.expediente.procedures.contracts.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A duty of the contractor with a day (step B05).
 *
 * @param code within the contract, e.g. {@code O-01}
 * @param clause that obliges
 * @param agreedOn the day as it was agreed
 * @param dueOn the day as it stands, with the extensions that were approved
 * @param amount USD, its part of the contract; zero for what has no price of its own
 * @param evidence what proves that it was met, Spanish
 * @param critical whether the purpose of the contract depends on it
 */
public record Obligation(
    long id,
    String contractCase,
    String code,
    String clause,
    String description,
    ObligationKind kind,
    LocalDate agreedOn,
    LocalDate dueOn,
    BigDecimal amount,
    String evidence,
    boolean critical) {

  /** {@code O-01, 200 uniformes (cláusula III)}. */
  public String title() {
    return "%s, %s (%s)".formatted(code, description, clause);
  }
}
