package org.expediente.procedures.contracts.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.Page;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.ContractState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the key figures over all contracts (B.6), and the cases behind each. */
@Service
@Transactional(readOnly = true)
public class Indicators {
  /** Names in the queries, and the parameters that they stand for. */
  private static final Map<String, String> TERMS =
      Map.of(
          "resolveWithin", "contracts.risk.resolveWithin",
          "before", "contracts.risk.before",
          "critical", "contracts.risk.prescription.critical",
          "serious", "contracts.risk.prescription.serious",
          "minor", "contracts.risk.prescription.minor",
          "longCase", "contracts.indicators.longCase");

  private final IndicatorTable table;
  private final IndicatorAccess access;
  private final ReportDays days;
  private final Parameters parameters;
  private final Clock clock;

  Indicators(
      IndicatorTable table,
      IndicatorAccess access,
      ReportDays days,
      Parameters parameters,
      Clock clock) {
    this.table = table;
    this.access = access;
    this.days = days;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * All figures, in their order.
   *
   * @throws Refusal forbidden, for areas that do not see them
   */
  public List<Figure> all(Period period) {
    access.check();
    return Arrays.stream(Indicator.values()).map(one -> figure(one, period)).toList();
  }

  /**
   * How many contracts are in each state today, states without any included.
   *
   * @throws Refusal forbidden, for areas that do not see them
   */
  public List<StateCount> states() {
    access.check();
    List<StateCount> present = table.states(facts());
    return Arrays.stream(ContractState.values())
        .map(
            state ->
                present.stream()
                    .filter(one -> one.state() == state)
                    .findAny()
                    .orElse(new StateCount(state, 0, BigDecimal.ZERO.setScale(2))))
        .toList();
  }

  /**
   * The cases behind a figure, failures first.
   *
   * @param id of the indicator
   * @param state of the contract; null for all
   * @throws Refusal forbidden, for areas that do not see them; notFound, for an unknown indicator;
   *     invalid, for a page that makes no sense
   */
  public Page<Behind> behind(String id, Period period, ContractState state, int page, int size) {
    access.check();
    Indicator indicator =
        Indicator.of(id)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "contracts.indicators.unknown",
                        "No hay ningún indicador con ese identificador. Elíjalo de la lista."));
    Slice slice = Slice.of(page, size);
    Period span = span(indicator, period);
    long total =
        state == null
            ? table.sums(indicator, span, facts()).looked()
            : table.rows(indicator, span, facts(), state, Slice.WHOLE).size();
    return new Page<>(table.rows(indicator, span, facts(), state, slice), page, size, total);
  }

  private Figure figure(Indicator indicator, Period period) {
    Period span = span(indicator, period);
    Sums sums = table.sums(indicator, span, facts());
    return new Figure(
        indicator,
        sums.counted(),
        sums.looked(),
        sums.amount(),
        indicator.measure() == Indicator.Measure.MEDIAN ? median(indicator, span) : null);
  }

  private BigDecimal median(Indicator indicator, Period span) {
    return ReportDays.median(
        table.rows(indicator, span, facts(), null, Slice.WHOLE).stream()
            .map(one -> days.between(one.since(), one.happenedOn()))
            .toList());
  }

  private static Period span(Indicator indicator, Period period) {
    return indicator.span() == Indicator.Span.PERIOD ? period : Period.ALWAYS;
  }

  private Map<String, Object> facts() {
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> facts = new HashMap<>();
    facts.put("today", today);
    TERMS.forEach((name, key) -> facts.put(name, parameters.integer(key, today)));
    return facts;
  }
}
