package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_closing_report}; the last row of a case counts. */
@Repository
class ClosingReports {
  private final JdbcClient db;
  private final SettlementOfCase sums;
  private final BeneficiaryRegister beneficiaries;
  private final Actors actors;
  private final Clock clock;

  ClosingReports(
      JdbcClient db,
      SettlementOfCase sums,
      BeneficiaryRegister beneficiaries,
      Actors actors,
      Clock clock) {
    this.db = db;
    this.sums = sums;
    this.beneficiaries = beneficiaries;
    this.actors = actors;
    this.clock = clock;
  }

  /** A report with the figures that the tables give now. */
  ClosingReport draft(String caseNumber, String compliance, String lessons) {
    Settlement now = sums.of(caseNumber);
    BigDecimal spent = now.accepted().add(now.directPayments()).subtract(now.undueDirectPayments());
    return new ClosingReport(
        caseNumber, spent, beneficiaries.active(caseNumber), compliance, lessons);
  }

  void add(ClosingReport report) {
    db.sql(
            "insert into fund_closing_report (case_number, spent, beneficiaries,"
                + " cost_per_beneficiary, compliance, lessons, reported_by, reported_on)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            report.caseNumber(),
            report.spent(),
            report.beneficiaries(),
            report.costPerBeneficiary(),
            report.compliance(),
            report.lessons(),
            actors.current().person(),
            LocalDate.now(clock))
        .update();
  }

  Optional<ClosingReport> latest(String caseNumber) {
    return db.sql(
            "select case_number, spent, beneficiaries, compliance, lessons"
                + " from fund_closing_report where case_number = ? order by id desc limit 1")
        .param(caseNumber)
        .query(ClosingReport.class)
        .optional();
  }
}
