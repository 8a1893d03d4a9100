package org.expediente.web.contracts;

import java.time.LocalDate;
import org.expediente.procedures.contracts.indicators.Behind;
import org.expediente.procedures.contracts.indicators.ReportDays;

/**
 * A case behind a figure.
 *
 * @param contract number that the institution gave it
 * @param what Spanish
 * @param on the day by which it is in the period
 * @param businessDays null where none are counted
 * @param amount USD with two decimals, or null
 * @param counted whether it is in the count, or only among those that were looked at
 */
record BehindView(
    String caseNumber,
    String contractCase,
    String contract,
    String contractorNit,
    String contractor,
    String what,
    LocalDate on,
    Integer businessDays,
    String amount,
    boolean counted) {

  static BehindView of(Behind one, ReportDays days) {
    return new BehindView(
        one.caseNumber(),
        one.contractCase(),
        one.number(),
        one.contractorNit(),
        one.contractorName(),
        one.what(),
        one.happenedOn(),
        one.since() == null ? null : days.between(one.since(), one.happenedOn()),
        IndicatorsView.money(one.amount()),
        one.counted());
  }
}
