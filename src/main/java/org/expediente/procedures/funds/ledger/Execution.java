package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The execution of a signed agreement.
 *
 * @param budgetLine of the ministry's budget
 * @param assigned A: USD that the Assembly assigned; no right to cash
 * @param endsOn last day of the programme, as agreed
 * @param endedOn last day on which spending counts; null while the programme runs
 * @param ending null while the programme runs
 */
public record Execution(
    String caseNumber,
    String budgetLine,
    BigDecimal assigned,
    ExecutionState state,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate endedOn,
    Ending ending) {

  /** One that begins now. */
  public static Execution opening(
      String caseNumber,
      String budgetLine,
      BigDecimal assigned,
      LocalDate startsOn,
      LocalDate endsOn) {
    return new Execution(
        caseNumber, budgetLine, assigned, ExecutionState.VIGENTE, startsOn, endsOn, null, null);
  }

  /** Whether spending of that day belongs to the programme. */
  public boolean covers(LocalDate day) {
    LocalDate last = endedOn == null ? endsOn : endedOn;
    return !day.isBefore(startsOn) && !day.isAfter(last);
  }
}
