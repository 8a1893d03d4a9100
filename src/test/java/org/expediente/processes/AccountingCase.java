package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases in which an advance of 30,000.00 waits to be accounted for until 15 March 2027. */
@Component
class AccountingCase {
  static final String PROCESS = "funds-accounting";
  static final LocalDate DUE = LocalDate.of(2027, 3, 15);
  static final String SUPPLIER = ExecutionCase.SUPPLIER_NIT;
  static final String TRANSPORT = ExecutionCase.TRANSPORT_NIT;
  static final String REASON = "Se comprobó con el emisor del documento.";

  private final ExecutionCase executions;
  private final AgreementCase agreements;
  private final AdvanceAccounts accounts;
  private final TransactionTemplate transaction;
  private final TaskService tasks;
  private final Desk desk;
  private final JdbcClient sql;

  AccountingCase(
      ExecutionCase executions,
      AgreementCase agreements,
      AdvanceAccounts accounts,
      TransactionTemplate transaction,
      TaskService tasks,
      Desk desk,
      JdbcClient sql) {
    this.executions = executions;
    this.agreements = agreements;
    this.accounts = accounts;
    this.transaction = transaction;
    this.tasks = tasks;
    this.desk = desk;
    this.sql = sql;
  }

  String start() {
    String number = executions.open();
    advance(number, 1);
    return number;
  }

  void advance(String number, int advance) {
    transaction.executeWithoutResult(
        status ->
            accounts.open(
                number, advance, new BigDecimal("30000.00"), LocalDate.of(2027, 1, 18), DUE));
    executions.start(PROCESS, number, Map.of("advanceNumber", advance));
  }

  /** Hands in the table and a statement, files and lets the rules run. */
  void file(String number, ExpenseFile file, String recoversVat) {
    agreements.upload("ngo-1", number, "expense-documents", file.csv());
    agreements.uploadPdf("ngo-1", number, "expense-statement");
    submit(number, file.total(), recoversVat);
    desk.run(number, "businessRuleTask_checkExpenses");
  }

  void submit(String number, String total, String recoversVat) {
    desk.complete(
        "ngo-1",
        number,
        "userTask_fileAccounting",
        Map.of("totalReported", total, "recoversVat", recoversVat, "bankBalance", "18500.00"));
  }

  /** Takes every proposal, but for the documents for which something else is entered. */
  void review(String number, Map<Integer, Map<String, Object>> entered, List<Object> others) {
    Task task = desk.task(number, "userTask_reviewExpenses");
    Map<String, Object> fields = new HashMap<>();
    fields.put("expenses", Spin.JSON(rows(task, "expenses", row -> decision(row, entered))));
    fields.put("others", Spin.JSON(others));
    desk.complete("financial-1", task, fields);
  }

  void acceptProposals(String number) {
    review(number, Map.of(), List.of());
  }

  /** Answers for the observed documents: the number of the evidence, or none. */
  void cure(String number, Map<Integer, Long> evidence) {
    Task task = desk.task(number, "userTask_cureExpenses");
    desk.complete(
        "ngo-1",
        task,
        Map.of(
            "observedExpenses",
            Spin.JSON(
                rows(
                    task,
                    "observedExpenses",
                    row -> {
                      int position = position(row);
                      if (!evidence.containsKey(position)) {
                        return Map.of("action", "NO_SUBSANAR");
                      }
                      return Map.of(
                          "action", "SUBSANAR",
                          "evidence", evidence.get(position),
                          "explanation", "Comprobante del banco.");
                    }))));
  }

  void reviewCured(String number, Map<Integer, String> decisions) {
    Task task = desk.task(number, "userTask_reviewCured");
    desk.complete(
        "financial-1",
        task,
        Map.of(
            "curedExpenses",
            Spin.JSON(
                rows(
                    task,
                    "curedExpenses",
                    row -> Map.of("decision", decisions.get(position(row)), "reason", REASON)))));
  }

  /** Result, accepted and objected amount of each document, by row. */
  List<String> results(String number) {
    return sql.sql(
            "select result || ' ' || accepted || ' ' || objected from fund_expense"
                + " where case_number = ? order by advance_number, row_position")
        .param(number)
        .query(String.class)
        .list();
  }

  String text(String number, int position, String column) {
    return sql.sql(
            "select " + column + " from fund_expense where case_number = ? and row_position = ?")
        .params(number, position)
        .query((rs, i) -> String.valueOf(rs.getString(1)))
        .single();
  }

  private static Map<String, Object> decision(
      Map<String, Object> row, Map<Integer, Map<String, Object>> entered) {
    String proposed = row.get("proposal").toString().split(",")[0];
    return entered.getOrDefault(position(row), Map.of("decision", proposed, "reason", REASON));
  }

  private static int position(Map<String, Object> row) {
    return Integer.parseInt(row.get("position").toString());
  }

  private List<Map<String, Object>> rows(
      Task task, String list, Function<Map<String, Object>, Map<String, Object>> answer) {
    List<Map<String, Object>> rows = new ArrayList<>();
    ((SpinJsonNode) tasks.getVariable(task.getId(), list))
        .elements()
        .forEach(
            shown -> {
              Map<String, Object> row = new HashMap<>();
              shown.fieldNames().forEach(key -> row.put(key, shown.prop(key).stringValue()));
              row.putAll(answer.apply(row));
              rows.add(row);
            });
    return rows;
  }
}
