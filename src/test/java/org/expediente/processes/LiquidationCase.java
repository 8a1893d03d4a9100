package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;
import org.expediente.procedures.funds.ledger.Purpose;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases whose programme ran: both advances of 30,000.00 were transferred and accounted for. */
@Component
class LiquidationCase {
  static final LocalDate AFTER = ExecutionCase.END.plusDays(3);

  private final ExecutionCase executions;
  private final AgreementCase agreements;
  private final Commitments commitments;
  private final Movements movements;
  private final AdvanceAccounts accounts;
  private final Desk desk;
  private final TaskService tasks;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  LiquidationCase(
      ExecutionCase executions,
      AgreementCase agreements,
      Commitments commitments,
      Movements movements,
      AdvanceAccounts accounts,
      Desk desk,
      TaskService tasks,
      JdbcClient sql,
      TransactionTemplate transaction) {
    this.executions = executions;
    this.agreements = agreements;
    this.commitments = commitments;
    this.movements = movements;
    this.accounts = accounts;
    this.desk = desk;
    this.tasks = tasks;
    this.sql = sql;
    this.transaction = transaction;
  }

  /** The programme is over; {@code reported} was accounted for in all. No process runs. */
  String spent(String reported) {
    agreements.at(LocalDate.of(2027, 5, 4));
    String number = executions.open();
    result(number, 1, "R-01", "Jóvenes que terminan un curso", "personas", "0", "60");
    result(number, 2, "R-02", "Jóvenes que dejan la escuela", "personas", "20", "5");
    advance(number, 1, "30000.00");
    advance(number, 2, new BigDecimal(reported).subtract(new BigDecimal("30000.00")).toString());
    agreements.at(AFTER);
    return number;
  }

  /** As {@link #spent}, with the liquidation begun. */
  String begun(String reported) {
    String number = spent(reported);
    executions.start("funds-liquidation", number, Map.of());
    return number;
  }

  void refund(String number) {
    executions.start("funds-refund", number, Map.of());
  }

  private void advance(String number, int n, String reported) {
    BigDecimal amount = new BigDecimal("30000.00");
    LocalDate on = n == 1 ? LocalDate.of(2027, 1, 11) : LocalDate.of(2027, 5, 3);
    as(
        "treasury-1",
        () -> {
          commitments.commit(
              new Commitment(number, Purpose.ANTICIPO, n, null, amount, "C-" + number + n));
          movements.record(
              new Movement(
                  number,
                  MovementKind.TRANSFERENCIA,
                  (long) n,
                  null,
                  amount,
                  on,
                  "T-" + number + n,
                  ExecutionCase.NGO_ACCOUNT));
          accounts.open(number, n, amount, on, on.plusMonths(4));
          accounts.filed(number, n, on.plusMonths(3), new BigDecimal(reported));
        });
  }

  /** Does something in one transaction, as this person. */
  void as(String person, Runnable work) {
    desk.as(
        person,
        () -> {
          transaction.executeWithoutResult(status -> work.run());
          return null;
        });
  }

  private void result(
      String number, int row, String code, String name, String unit, String from, String to) {
    sql.sql("insert into fund_plan_result values (?, 1, ?, ?, ?, ?, ?, ?, ?, 'Listas')")
        .params(
            number,
            row,
            code,
            name,
            unit,
            new BigDecimal(from),
            new BigDecimal(to),
            ExecutionCase.END)
        .update();
  }

  /** The organisation files; each indicator in the order of the plan. */
  void file(String number, Map<String, Object> changes, String... measured) {
    agreements.uploadPdf("ngo-1", number, "settlement-bank-statement");
    Map<String, Object> form = new HashMap<>(FormExamples.of("funds-file-liquidation"));
    form.put("results", rows(number, "userTask_fileLiquidation", "results", "measured", measured));
    form.putAll(changes);
    desk.complete("ngo-1", number, "userTask_fileLiquidation", form);
  }

  /** A dynamic list as the form shows it, one column filled in. */
  SpinJsonNode rows(String number, String task, String list, String column, String... values) {
    List<Map<String, Object>> rows = shown(desk.task(number, task), list);
    for (int i = 0; i < rows.size(); i++) {
      if (i < values.length) {
        rows.get(i).put(column, values[i]);
      }
    }
    return Spin.JSON(rows);
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> shown(Task task, String list) {
    return new ArrayList<>(
        (List<Map<String, Object>>)
            ((SpinJsonNode) tasks.getVariable(task.getId(), list))
                .mapTo("java.util.List<java.util.Map<java.lang.String,java.lang.Object>>"));
  }

  /** Reconciles as this person: what left the bank and what is left there. */
  void reconcile(String person, String number, String spent, String balance) {
    reconcile(person, number, spent, balance, Map.of());
  }

  void reconcile(
      String person, String number, String spent, String balance, Map<String, Object> changes) {
    Map<String, Object> form = new HashMap<>();
    form.put("spent", spent);
    form.put("bankBalance", balance);
    form.put("overrunAuthorised", "NO");
    form.put("movements", Spin.JSON(List.of()));
    form.putAll(changes);
    desk.complete(person, number, "userTask_reconcile", form);
  }

  static SpinJsonNode movement(String kind, String amount, LocalDate on, String reference) {
    return Spin.JSON(
        List.of(
            Map.of(
                "kind", kind,
                "amount", amount,
                "movedOn", on.toString(),
                "bankReference", reference)));
  }

  void close(String number) {
    desk.complete(
        "program-manager-1",
        number,
        "userTask_reportClosing",
        FormExamples.of("funds-report-closing"));
  }

  /** Lets the formula run and has the authority approve. */
  void approve(String number) {
    desk.run(number, "serviceTask_calculate");
    desk.complete(
        "authority-1",
        number,
        "userTask_approveLiquidation",
        FormExamples.of("funds-approve-liquidation"));
  }

  /** Forgets what the organisation owes: it is shared by all tests. */
  void forgiveAll() {
    sql.sql("delete from fund_ngo_standing where nit = ?").param(AgreementCase.NIT).update();
  }

  /** Kinds of what the organisation owes in a case now, sorted. */
  List<String> owes(String number) {
    return sql.sql(
            "select kind from fund_ngo_standing where case_number = ? and cleared_on is null"
                + " order by kind")
        .param(number)
        .query(String.class)
        .list();
  }

  /** Verdicts of a case, oldest first, the provisional ones in brackets. */
  List<String> verdicts(String number) {
    return sql.sql(
            "select case when is_final then verdict else '(' || verdict || ')' end"
                + " from fund_verdict where case_number = ? order by id")
        .param(number)
        .query(String.class)
        .list();
  }

  BigDecimal calculated(String number, String column) {
    return sql.sql(
            "select "
                + column
                + " from fund_calculation where case_number = ? order by id desc limit 1")
        .param(number)
        .query(BigDecimal.class)
        .single();
  }
}
