package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.amendment.PlanBudget;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.plan.Advance;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.PaymentMode;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/** The approved plan as advances need it: an advance exists only if the schedule has it (A-S23). */
@Component
class AdvanceSchedule {
  private final Plans plans;
  private final PlanBudget budget;
  private final Executions executions;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Clock clock;

  AdvanceSchedule(
      Plans plans,
      PlanBudget budget,
      Executions executions,
      BusinessCalendar calendar,
      Parameters parameters,
      Clock clock) {
    this.plans = plans;
    this.budget = budget;
    this.executions = executions;
    this.calendar = calendar;
    this.parameters = parameters;
    this.clock = clock;
  }

  Optional<Advance> find(String caseNumber, int number) {
    return plans.schedule(caseNumber, plans.approved(caseNumber).version()).stream()
        .filter(advance -> advance.number() == number)
        .findFirst();
  }

  /**
   * As {@link #find}.
   *
   * @throws Refusal conflict, where the schedule does not have it
   */
  Advance of(String caseNumber, int number) {
    return find(caseNumber, number)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.advance.notScheduled",
                    "El anticipo %d no está en la programación aprobada del plan."
                        .formatted(number)));
  }

  /** The lines that advances may pay for. */
  List<BudgetLine> lines(String caseNumber) {
    return budget.lines(caseNumber).stream()
        .filter(line -> line.mode() == PaymentMode.ANTICIPO)
        .toList();
  }

  /**
   * Last day to account for an advance: a term from the end of the period that it serves, which
   * lasts until the next advance or the end of the programme.
   */
  LocalDate dueOn(String caseNumber, int number) {
    Execution execution = executions.of(caseNumber);
    LocalDate end =
        find(caseNumber, number + 1)
            .map(next -> next.date().minusDays(1))
            .orElse(execution.endedOn() == null ? execution.endsOn() : execution.endedOn());
    int days = parameters.integer("funds.advance.accountingTerm", LocalDate.now(clock));
    return calendar.addBusinessDays(end, days);
  }

  /**
   * The facts that no release survives, looked at again before money is committed and moved.
   *
   * @throws Refusal conflict, where the agreement is not in force or the schedule now has less
   */
  void recheck(AdvanceRequest request) {
    executions.holdInForce(request.caseNumber());
    BigDecimal programmed = of(request.caseNumber(), request.number()).amount();
    if (request.released().compareTo(programmed) > 0) {
      throw Refusal.conflict(
          "funds.advance.programmedLess",
          "El anticipo liberado es %s y lo programado ahora es %s. Devuelva la solicitud."
              .formatted(Words.money(request.released()), Words.money(programmed)));
    }
  }
}
