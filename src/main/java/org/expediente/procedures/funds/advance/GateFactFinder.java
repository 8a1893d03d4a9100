package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.eligibility.NgoStanding;
import org.expediente.procedures.funds.eligibility.OwedKind;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.expediente.procedures.funds.plan.Advance;
import org.springframework.stereotype.Component;

/** Finds out what the gate asks for; callers hold the case. */
@Component
class GateFactFinder {
  private final Executions executions;
  private final AdvanceSchedule schedule;
  private final Balances balances;
  private final AdvanceAccounts accounts;
  private final List<OverdueDuty> duties;
  private final NgoStanding standing;
  private final Assignments assignments;
  private final Parameters parameters;
  private final Clock clock;

  GateFactFinder(
      Executions executions,
      AdvanceSchedule schedule,
      Balances balances,
      AdvanceAccounts accounts,
      List<OverdueDuty> duties,
      NgoStanding standing,
      Assignments assignments,
      Parameters parameters,
      Clock clock) {
    this.executions = executions;
    this.schedule = schedule;
    this.balances = balances;
    this.accounts = accounts;
    this.duties = duties;
    this.standing = standing;
    this.assignments = assignments;
    this.parameters = parameters;
    this.clock = clock;
  }

  GateFacts of(AdvanceRequest request) {
    String caseNumber = request.caseNumber();
    LocalDate today = LocalDate.now(clock);
    Optional<Advance> programmed = schedule.find(caseNumber, request.number());
    Balance balance = balances.of(caseNumber);
    return new GateFacts(
        request.number(),
        today,
        executions.of(caseNumber).state(),
        programmed.isPresent(),
        programmed.map(Advance::amount).orElse(BigDecimal.ZERO),
        request.requested(),
        balance.assigned(),
        balance.available(),
        accounts.of(caseNumber),
        duties.stream().flatMap(duty -> duty.overdue(caseNumber, today).stream()).toList(),
        debts(caseNumber),
        parameters.decimal("funds.agreement.firstAdvanceMax", today),
        parameters.decimal("funds.agreement.accountedMin", today),
        GateMode.valueOf(parameters.text("funds.advance.gateMode", today)));
  }

  /** DMN-A1, rule 3, asked again: debts come up after the organisation was found eligible. */
  private List<String> debts(String caseNumber) {
    return standing.open(
        assignments.of(caseNumber).ngoNit(), OwedKind.REINTEGRO_IMPAGO, OwedKind.OBJECION_FIRME);
  }
}
