package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.database.FirstRow;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.expediente.procedures.funds.plan.Plan;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.procedures.funds.supplier.SupplierRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes sums and counts of a signed agreement, once, without anybody's data (A20, trap 11). */
@DiagramBean("publishAgreement")
class PublishAgreement implements JavaDelegate {
  private final Agreements agreements;
  private final Assignments assignments;
  private final Plans plans;
  private final SupplierRegister suppliers;
  private final BeneficiaryRegister beneficiaries;
  private final JdbcClient jdbc;
  private final FirstRow firstRow;
  private final Journal journal;
  private final Clock clock;

  PublishAgreement(
      Agreements agreements,
      Assignments assignments,
      Plans plans,
      SupplierRegister suppliers,
      BeneficiaryRegister beneficiaries,
      JdbcClient jdbc,
      FirstRow firstRow,
      Journal journal,
      Clock clock) {
    this.agreements = agreements;
    this.assignments = assignments;
    this.plans = plans;
    this.suppliers = suppliers;
    this.beneficiaries = beneficiaries;
    this.jdbc = jdbc;
    this.firstRow = firstRow;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Agreement agreement = agreements.signed(caseNumber);
    if (firstRow.insert(() -> publish(agreement))) {
      journal.record(
          new Act(
              caseNumber,
              "funds.agreementPublished",
              execution.getCurrentActivityId(),
              Map.of("agreement", agreement.agreementNumber(), "amount", agreement.amount())));
    }
  }

  private void publish(Agreement a) {
    Assignment assignment = assignments.of(a.caseNumber());
    Plan plan = plans.approved(a.caseNumber());
    jdbc.sql(
            """
            insert into fund_publication (case_number, agreement_number, ngo_name, decree, object,
              department, municipality, assigned, amount, advances, direct_payments, starts_on,
              ends_on, signed_on, suppliers, beneficiaries, published_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            a.caseNumber(),
            a.agreementNumber(),
            assignment.ngoName(),
            assignment.decree(),
            a.object(),
            plan.department(),
            plan.municipality(),
            assignment.amount(),
            a.amount(),
            a.advances(),
            a.directPayments(),
            a.startsOn(),
            a.endsOn(),
            a.signedOn(),
            suppliers.payable(a.caseNumber()),
            beneficiaries.active(a.caseNumber()),
            OffsetDateTime.now(clock))
        .update();
  }
}
