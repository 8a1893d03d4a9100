package org.expediente.procedures.funds.plan;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of a draft; each table of the organisation gives way to the next as a whole. */
@Repository
class DraftRows {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "fund_plan_field",
          "field, content",
          "fund_plan_line",
          "row_position, code, description, unit, quantity, unit_price, total, payment_mode,"
              + " program_month, activity_code, administrative",
          "fund_plan_activity",
          "row_position, code, name, starts_on, ends_on, responsible, verification, without_cost",
          "fund_plan_result",
          "row_position, code, indicator, unit, baseline, target, due_on, verification",
          "fund_plan_advance",
          "advance_number, due_on, amount");

  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void copy(VersionKey from, VersionKey to) {
    COLUMNS.forEach(
        (table, columns) ->
            jdbc.sql(
                    "insert into %1$s (case_number, version, %2$s) select case_number, cast(? as"
                            .formatted(table, columns)
                        + " integer), %2$s from %1$s where case_number = ? and version = ?"
                            .formatted(table, columns))
                .params(to.version(), from.caseNumber(), from.version())
                .update());
  }

  void texts(VersionKey key, Map<String, String> texts) {
    texts.forEach(
        (field, text) -> {
          jdbc.sql(
                  "delete from fund_plan_field where case_number = ? and version = ? and field = ?")
              .params(key.caseNumber(), key.version(), field)
              .update();
          if (text != null) {
            insert("fund_plan_field", key, field, text);
          }
        });
  }

  void lines(VersionKey key, List<BudgetLine> lines) {
    clear("fund_plan_line", key);
    int position = 0;
    for (BudgetLine line : lines) {
      insert(
          "fund_plan_line",
          key,
          ++position,
          line.code(),
          line.description(),
          line.unit(),
          line.quantity(),
          line.unitPrice(),
          line.total(),
          line.mode().name(),
          line.month(),
          line.activityCode(),
          line.administrative());
    }
  }

  void activities(VersionKey key, List<Activity> activities) {
    clear("fund_plan_activity", key);
    int position = 0;
    for (Activity activity : activities) {
      insert(
          "fund_plan_activity",
          key,
          ++position,
          activity.code(),
          activity.name(),
          activity.start(),
          activity.end(),
          activity.responsible(),
          activity.verification(),
          activity.withoutCost());
    }
  }

  void results(VersionKey key, List<ExpectedResult> results) {
    clear("fund_plan_result", key);
    int position = 0;
    for (ExpectedResult result : results) {
      insert(
          "fund_plan_result",
          key,
          ++position,
          result.code(),
          result.indicator(),
          result.unit(),
          result.baseline(),
          result.target(),
          result.date(),
          result.verification());
    }
  }

  void schedule(VersionKey key, List<Advance> schedule) {
    clear("fund_plan_advance", key);
    for (Advance advance : schedule) {
      insert("fund_plan_advance", key, advance.number(), advance.date(), advance.amount());
    }
  }

  private void clear(String table, VersionKey key) {
    jdbc.sql("delete from " + table + " where case_number = ? and version = ?")
        .params(key.caseNumber(), key.version())
        .update();
  }

  private void insert(String table, VersionKey key, Object... values) {
    jdbc.sql(
            "insert into %s (case_number, version, %s) values (?, ?%s)"
                .formatted(table, COLUMNS.get(table), ", ?".repeat(values.length)))
        .params(key.caseNumber(), key.version())
        .params(List.of(values))
        .update();
  }
}
