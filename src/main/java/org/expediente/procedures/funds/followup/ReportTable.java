package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code fund_monthly_report}, {@code fund_report_result}, {@code fund_report_obligation}.
 */
@Repository
class ReportTable {
  private final JdbcClient db;
  private final Actors actors;

  ReportTable(JdbcClient db, Actors actors) {
    this.db = db;
    this.actors = actors;
  }

  /** Stores the report; its id is given by the table. */
  void add(
      MonthlyReport report, List<MeasuredResult> results, List<FollowedObligation> obligations) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into fund_monthly_report (case_number, report_month, due_on, filed_on, filed_by,
              physical_advance, assigned, committed, transferred, paid_directly, interest, refunded,
              available, active_persons, risks, red_flags, recommendation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            report.caseNumber(),
            report.reportMonth(),
            report.dueOn(),
            report.filedOn(),
            actors.current().person(),
            report.physicalAdvance(),
            report.assigned(),
            report.committed(),
            report.transferred(),
            report.paidDirectly(),
            report.interest(),
            report.refunded(),
            report.available(),
            report.activePersons(),
            report.risks(),
            report.redFlags(),
            report.recommendation())
        .update(key, "id");
    long id = key.getKeyAs(Long.class);
    for (MeasuredResult result : results) {
      db.sql("insert into fund_report_result values (?, ?, ?, ?)")
          .params(id, result.code(), result.measured(), result.note())
          .update();
    }
    for (FollowedObligation obligation : obligations) {
      db.sql("insert into fund_report_obligation values (?, ?, ?, ?)")
          .params(id, obligation.code(), obligation.state(), obligation.note())
          .update();
    }
  }

  /** First days of the months that were reported. */
  Set<LocalDate> months(String caseNumber) {
    return new HashSet<>(
        db.sql("select report_month from fund_monthly_report where case_number = ?")
            .param(caseNumber)
            .query(LocalDate.class)
            .list());
  }

  /** How many reports came after their term. */
  int late(String caseNumber) {
    return db.sql(
            "select count(*) from fund_monthly_report where case_number = ? and filed_on > due_on")
        .param(caseNumber)
        .query(Integer.class)
        .single();
  }

  /** The last one that was filed. */
  MonthlyReport latest(String caseNumber) {
    return db.sql(
            "select * from fund_monthly_report where case_number = ? order by id desc limit 1")
        .param(caseNumber)
        .query(MonthlyReport.class)
        .single();
  }

  List<MeasuredResult> results(long report) {
    return db.sql("select * from fund_report_result where report_id = ? order by code")
        .param(report)
        .query(MeasuredResult.class)
        .list();
  }

  List<FollowedObligation> obligations(long report) {
    return db.sql("select * from fund_report_obligation where report_id = ? order by code")
        .param(report)
        .query(FollowedObligation.class)
        .list();
  }
}
