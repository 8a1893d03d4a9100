package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the fines of one contract up. The limit is a share of what is in force today: a modification
 * moves it (trap 4), and what was computed earlier stays as it was.
 */
@Service
public class FineAccumulation {
  private final Contracts contracts;
  private final Fines fines;
  private final Parameters parameters;
  private final Clock clock;

  FineAccumulation(Contracts contracts, Fines fines, Parameters parameters, Clock clock) {
    this.contracts = contracts;
    this.fines = fines;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * The fines of other proceedings and this one.
   *
   * @param proceedingId whose own fine, if it was imposed already, is not counted twice
   * @param adding USD, exact
   */
  @Transactional(readOnly = true)
  public AccumulatedFines with(String contractCase, long proceedingId, BigDecimal adding) {
    LocalDate today = LocalDate.now(clock);
    Contract contract = contracts.of(contractCase);
    BigDecimal value = contracts.amount(contract, today);
    BigDecimal before = fines.accumulatedWithout(contract.caseNumber(), proceedingId);
    return new AccumulatedFines(
        before,
        adding,
        value.multiply(parameters.decimal("contracts.fine.cap", today)),
        value.multiply(parameters.decimal("contracts.fine.preNotice", today)));
  }
}
