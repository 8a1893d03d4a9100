package org.expediente.web.contracts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.expediente.procedures.contracts.indicators.Figure;
import org.expediente.procedures.contracts.indicators.Indicator;
import org.expediente.procedures.contracts.indicators.Period;
import org.expediente.procedures.contracts.indicators.StateCount;

/**
 * Key figures; all money is USD as a text with two decimals.
 *
 * @param from first day of the period, or null
 * @param to last day of the period, or null
 * @param today the day of the figures that know no period
 * @param states contracts by state
 */
record IndicatorsView(
    LocalDate from, LocalDate to, LocalDate today, List<Row> figures, List<State> states) {

  /**
   * A figure.
   *
   * @param label Spanish
   * @param explanation what counts, Spanish
   * @param measure count, none, share, money, median
   * @param byDates whether the period narrows it
   * @param of how many were looked at
   * @param percent with one decimal; null unless it is a share, or where {@code of} is 0
   * @param amount null unless it is money
   * @param median business days; null unless it is one, or without rows
   * @param failed whether it should be 0 and is not
   */
  record Row(
      String id,
      String label,
      String explanation,
      String measure,
      boolean byDates,
      long count,
      long of,
      String percent,
      String amount,
      String median,
      boolean failed) {
    static Row of(Figure one) {
      Indicator indicator = one.indicator();
      return new Row(
          indicator.id(),
          indicator.label(),
          indicator.explanation(),
          indicator.measure().name().toLowerCase(Locale.ROOT),
          indicator.span() == Indicator.Span.PERIOD,
          one.count(),
          one.of(),
          plain(one.percent()),
          indicator.measure() == Indicator.Measure.MONEY ? money(one.amount()) : null,
          plain(one.median()),
          one.failed());
    }
  }

  /** Contracts in a state; {@code amount} in force. */
  record State(String state, long count, String amount) {
    static State of(StateCount one) {
      return new State(one.state().name(), one.count(), money(one.amount()));
    }
  }

  static IndicatorsView of(
      Period period, LocalDate today, List<Figure> figures, List<StateCount> states) {
    return new IndicatorsView(
        period.from(),
        period.to(),
        today,
        figures.stream().map(Row::of).toList(),
        states.stream().map(State::of).toList());
  }

  static String money(BigDecimal amount) {
    return amount == null ? null : amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
