package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;

/**
 * What DMN-A9 is asked. The thresholds are parameters; shares are compared with them by
 * multiplication, because a decision must not rest on a rounded percentage.
 */
@DiagramBean("verdictFacts")
public class VerdictFacts {
  private final SettlementTable settlements;
  private final CalculationTable calculations;
  private final Parameters parameters;
  private final Clock clock;

  VerdictFacts(
      SettlementTable settlements,
      CalculationTable calculations,
      Parameters parameters,
      Clock clock) {
    this.settlements = settlements;
    this.calculations = calculations;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Whether the results reach the share that this parameter asks for. */
  public boolean resultsReach(DelegateExecution execution, String parameter) {
    return results(execution.getProcessBusinessKey()).atLeast(fraction(parameter));
  }

  /** Whether no more than the share that this parameter allows was objected to. */
  public boolean objectedWithin(DelegateExecution execution, String parameter) {
    return objected(execution.getProcessBusinessKey()).atMost(fraction(parameter));
  }

  /** The average over all indicators; nothing where there are none. */
  Share results(String caseNumber) {
    List<MeasuredResult> all = settlements.results(caseNumber);
    return all.stream()
        .map(MeasuredResult::reached)
        .reduce(Share::plus)
        .map(sum -> sum.among(all.size()))
        .orElse(Share.NOTHING);
  }

  /** Everything found wrong over everything spent. */
  private Share objected(String caseNumber) {
    Settlement given = calculations.latest(caseNumber).orElseThrow().given();
    return new Share(
        given.objected().add(given.undueDirectPayments()),
        given.reported().add(given.directPayments()));
  }

  private BigDecimal fraction(String parameter) {
    return parameters.decimal(parameter, LocalDate.now(clock));
  }
}
