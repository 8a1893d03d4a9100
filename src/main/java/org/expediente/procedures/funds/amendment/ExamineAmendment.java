package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.plan.BudgetLine;

/** Reads the cumulative meter and what is left of the line: they say what is needed (A38). */
@DiagramBean("examineAmendment")
class ExamineAmendment implements JavaDelegate {
  private static final String LIMIT = "funds.agreement.lineTransferMax";

  private final Executions executions;
  private final Agreements agreements;
  private final AmendmentTable amendments;
  private final PlanBudget budget;
  private final Changes changes;
  private final Parameters parameters;
  private final Journal journal;

  ExamineAmendment(
      Executions executions,
      Agreements agreements,
      AmendmentTable amendments,
      PlanBudget budget,
      Changes changes,
      Parameters parameters,
      Journal journal) {
    this.executions = executions;
    this.agreements = agreements;
    this.amendments = amendments;
    this.budget = budget;
    this.changes = changes;
    this.parameters = parameters;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    executions.hold(execution.getProcessBusinessKey());
    Amendment amendment = amendments.find(FundsAmendment.id(execution));
    Meter meter = amendment.kind() == AmendmentKind.TRASLADO ? meter(amendment) : null;
    AmendmentRoute route = route(amendment, meter);
    amendments.examined(amendment, route, meter);
    Map<String, Object> data = new HashMap<>(Map.of("number", amendment.number(), "route", route));
    if (meter != null) {
      data.put("transferred", meter.transferred());
      data.put("amount", amendment.amount());
      data.put("planTotal", meter.planTotal());
      data.put("limit", meter.limit());
    }
    journal.record(
        new Act(
            amendment.caseNumber(),
            "funds.amendmentExamined",
            execution.getCurrentActivityId(),
            data));
  }

  private AmendmentRoute route(Amendment amendment, Meter meter) {
    if (meter == null) {
      return AmendmentRoute.ADENDA;
    }
    if (changes.spent(amendment)) {
      return AmendmentRoute.EXTEMPORANEA;
    }
    return meter.exceededBy(amendment.amount()) ? AmendmentRoute.ADENDA : AmendmentRoute.SIMPLE;
  }

  /** The limit is the one in force when the agreement was signed: it is a term of it. */
  private Meter meter(Amendment amendment) {
    BigDecimal total =
        budget.lines(amendment.caseNumber()).stream()
            .map(BudgetLine::total)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal limit =
        parameters.decimal(LIMIT, agreements.signed(amendment.caseNumber()).signedOn());
    return new Meter(amendments.transferredBefore(amendment), total, limit);
  }
}
