package org.expediente.procedures.funds.agreement;

import java.math.BigDecimal;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.plan.Advance;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.PaymentMode;
import org.expediente.procedures.funds.plan.Plan;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.stereotype.Component;

/** Reads the figures that an agreement must repeat. */
@Component
class DraftFrames {
  private final Assignments assignments;
  private final Plans plans;

  DraftFrames(Assignments assignments, Plans plans) {
    this.assignments = assignments;
    this.plans = plans;
  }

  DraftRules.Frame of(String caseNumber) {
    Plan plan = plans.approved(caseNumber);
    BigDecimal scheduled =
        plans.schedule(caseNumber, plan.version()).stream()
            .map(Advance::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal direct =
        plans.lines(caseNumber, plan.version()).stream()
            .filter(line -> line.mode() == PaymentMode.PAGO_DIRECTO)
            .map(BudgetLine::total)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new DraftRules.Frame(plan, assignments.of(caseNumber).amount(), scheduled, direct);
  }
}
