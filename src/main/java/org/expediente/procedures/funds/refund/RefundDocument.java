package org.expediente.procedures.funds.refund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.liquidation.Calculation;
import org.expediente.procedures.funds.liquidation.Liquidations;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Data of what the ministry writes about a refund that was not paid. */
@Component
class RefundDocument {
  private final Refunds refunds;
  private final Liquidations liquidations;
  private final Assignments assignments;
  private final Agreements agreements;
  private final Parameters parameters;
  private final BusinessCalendar calendar;
  private final Clock clock;

  RefundDocument(
      Refunds refunds,
      Liquidations liquidations,
      Assignments assignments,
      Agreements agreements,
      Parameters parameters,
      BusinessCalendar calendar,
      Clock clock) {
    this.refunds = refunds;
    this.liquidations = liquidations;
    this.assignments = assignments;
    this.agreements = agreements;
    this.parameters = parameters;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The model of a document of this part. */
  DocumentModel as(String template) {
    return DocumentModel.of(template, this::data);
  }

  private Map<String, Object> data(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    Calculation approved = liquidations.approved(caseNumber);
    int days = parameters.integer("funds.refund.demandDays", today);
    return Map.of(
        "assignment", assignments.of(caseNumber),
        "agreement", agreements.signed(caseNumber).agreementNumber(),
        "refund", refunds.of(caseNumber),
        "undue", approved.result().recoverUndue(),
        "fromAdvances", approved.result().refundDue(),
        "days", String.valueOf(days),
        "payBy", calendar.addBusinessDays(today, days),
        "treasuryAccount", parameters.text(PrepareRefund.ACCOUNT, today),
        "basis", new LegalBasis("", false));
  }
}
