package org.expediente.procedures.funds.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A filed report. Its amounts are those of the books at that moment, in USD; none is typed.
 *
 * @param reportMonth its first day
 * @param physicalAdvance percent of the activities of the plan, as reported
 * @param activePersons beneficiaries on the last day of the month
 */
record MonthlyReport(
    long id,
    String caseNumber,
    LocalDate reportMonth,
    LocalDate dueOn,
    LocalDate filedOn,
    int physicalAdvance,
    BigDecimal assigned,
    BigDecimal committed,
    BigDecimal transferred,
    BigDecimal paidDirectly,
    BigDecimal interest,
    BigDecimal refunded,
    BigDecimal available,
    int activePersons,
    String risks,
    String redFlags,
    String recommendation) {

  boolean late() {
    return filedOn.isAfter(dueOn);
  }

  /** What left the ministry, USD. */
  BigDecimal spent() {
    return transferred.add(paidDirectly).subtract(refunded);
  }

  /** USD a person, to show (A-S06); null while nobody is active. */
  BigDecimal costPerPerson() {
    return activePersons == 0
        ? null
        : spent().divide(BigDecimal.valueOf(activePersons), 2, RoundingMode.HALF_UP);
  }

  /** Percent of the assignment with two decimals, to show and never to decide. */
  BigDecimal financialAdvance() {
    return spent().movePointRight(2).divide(assigned, 2, RoundingMode.HALF_UP);
  }
}
