package org.expediente.procedures.funds.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what belongs to one version, each list in the order of the organisation's table. */
@Repository
class PlanRows {
  private static final String OF = " where case_number = ? and version = ? order by ";

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything, for checking and sealing. */
  PlanContent content(VersionKey key) {
    return new PlanContent(fields(key), lines(key), activities(key), results(key), schedule(key));
  }

  Map<String, String> fields(VersionKey key) {
    Map<String, String> fields = new TreeMap<>();
    jdbc.sql("select field, content from fund_plan_field" + OF + "field")
        .params(key.caseNumber(), key.version())
        .query(
            row -> {
              fields.put(row.getString("field"), row.getString("content"));
            });
    return fields;
  }

  /** The objectives of the version under review of every other case, by case number. */
  Map<String, String> objectivesElsewhere(String caseNumber) {
    Map<String, String> objectives = new TreeMap<>();
    jdbc.sql(
            """
            select p.case_number, f.content
            from fund_plan p join fund_plan_field f
              on f.case_number = p.case_number and f.version = p.version and f.field = 'objectives'
            where p.case_number <> ? and p.state <> 'DRAFT' and not exists (
              select 1 from fund_plan n where n.case_number = p.case_number
                and n.version > p.version and n.state <> 'DRAFT')""")
        .param(caseNumber)
        .query(
            row -> {
              objectives.put(row.getString("case_number"), row.getString("content"));
            });
    return objectives;
  }

  List<BudgetLine> lines(VersionKey key) {
    return jdbc.sql("select * from fund_plan_line" + OF + "row_position")
        .params(key.caseNumber(), key.version())
        .query(
            (row, number) ->
                new BudgetLine(
                    row.getString("code"),
                    row.getString("description"),
                    row.getString("unit"),
                    row.getBigDecimal("quantity"),
                    row.getBigDecimal("unit_price"),
                    row.getBigDecimal("total"),
                    PaymentMode.valueOf(row.getString("payment_mode")),
                    row.getInt("program_month"),
                    row.getString("activity_code"),
                    row.getBoolean("administrative")))
        .list();
  }

  List<Activity> activities(VersionKey key) {
    return jdbc.sql("select * from fund_plan_activity" + OF + "row_position")
        .params(key.caseNumber(), key.version())
        .query(
            (row, number) ->
                new Activity(
                    row.getString("code"),
                    row.getString("name"),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class),
                    row.getString("responsible"),
                    row.getString("verification"),
                    row.getBoolean("without_cost")))
        .list();
  }

  List<ExpectedResult> results(VersionKey key) {
    return jdbc.sql("select * from fund_plan_result" + OF + "row_position")
        .params(key.caseNumber(), key.version())
        .query(
            (row, number) ->
                new ExpectedResult(
                    row.getString("code"),
                    row.getString("indicator"),
                    row.getString("unit"),
                    row.getBigDecimal("baseline"),
                    row.getBigDecimal("target"),
                    row.getObject("due_on", LocalDate.class),
                    row.getString("verification")))
        .list();
  }

  List<Advance> schedule(VersionKey key) {
    return jdbc.sql("select * from fund_plan_advance" + OF + "advance_number")
        .params(key.caseNumber(), key.version())
        .query(
            (row, number) ->
                new Advance(
                    row.getInt("advance_number"),
                    row.getObject("due_on", LocalDate.class),
                    row.getBigDecimal("amount")))
        .list();
  }
}
