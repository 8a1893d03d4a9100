package org.expediente.web.contracts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.casefile.Page;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.indicators.Indicators;
import org.expediente.procedures.contracts.indicators.Period;
import org.expediente.procedures.contracts.indicators.ReportDays;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key figures over all contracts (B.6) and the cases behind them. */
@RestController
@RequestMapping("/api/contracts/indicators")
@Tag(name = "Contracts")
class IndicatorsController {
  private static final String READERS =
      "For authority, cabinet, audit, procurement, legal and planning.";

  private final Indicators indicators;
  private final ReportDays days;
  private final Clock clock;

  IndicatorsController(Indicators indicators, ReportDays days, Clock clock) {
    this.indicators = indicators;
    this.days = days;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Key figures over all contracts",
      description =
          "from and to narrow the figures of a period; those of today stay as they are. " + READERS)
  IndicatorsView all(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    Period period = new Period(from, to);
    return IndicatorsView.of(
        period, LocalDate.now(clock), indicators.all(period), indicators.states());
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "The cases behind a figure, failures first",
      description = "state narrows to contracts in that state today. " + READERS)
  Page<BehindView> behind(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      @RequestParam(required = false) ContractState state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return indicators
        .behind(id, new Period(from, to), state, page, size)
        .map(one -> BehindView.of(one, days));
  }
}
