package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Takes advances through their steps, and gives cases the advances that they had before. */
@Component
class AdvanceDesk {
  static final String REASON = "Se resuelve así por los motivos que constan en el expediente.";

  private final Desk desk;
  private final ExecutionCase cases;
  private final TaskService tasks;
  private final Commitments commitments;
  private final Movements movements;
  private final AdvanceAccounts accounts;
  private final TransactionTemplate transaction;
  private final JdbcClient sql;

  AdvanceDesk(
      Desk desk,
      ExecutionCase cases,
      TaskService tasks,
      Commitments commitments,
      Movements movements,
      AdvanceAccounts accounts,
      TransactionTemplate transaction,
      JdbcClient sql) {
    this.desk = desk;
    this.cases = cases;
    this.tasks = tasks;
    this.commitments = commitments;
    this.movements = movements;
    this.accounts = accounts;
    this.transaction = transaction;
    this.sql = sql;
  }

  void start(String number, int advance) {
    cases.start("funds-advance", number, Map.of("advanceNumber", advance));
  }

  /** A form as its example, with other values for some fields. */
  static Map<String, Object> form(String id, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(id));
    fields.putAll(changes);
    return fields;
  }

  /** The organisation asks: needs by line, in pairs of code and amount. */
  void request(String number, String... pairs) {
    request(desk.task(number, "userTask_requestAdvance"), ExecutionCase.NGO_ACCOUNT, pairs);
  }

  /** As above; the rows are those that the task shows. */
  void request(Task task, String account, String... pairs) {
    List<Map<String, Object>> rows = new ArrayList<>();
    ((SpinJsonNode) tasks.getVariable(task.getId(), "needs"))
        .elements()
        .forEach(
            shown -> {
              Map<String, Object> row = new HashMap<>();
              String code = shown.prop("lineCode").stringValue();
              row.put("lineCode", code);
              row.put("lineText", shown.prop("lineText").stringValue());
              for (int i = 0; i < pairs.length; i += 2) {
                if (pairs[i].equals(code)) {
                  row.put("needAmount", pairs[i + 1]);
                  row.put("neededOn", "2027-06-01");
                }
              }
              rows.add(row);
            });
    desk.complete("ngo-1", task, Map.of("needs", Spin.JSON(rows), "account", account));
  }

  void resolve(String number, String decision) {
    desk.complete(
        "authority-1",
        number,
        "userTask_resolveRetention",
        Map.of("decision", decision, "reason", REASON));
  }

  void conform(String number) {
    desk.complete(
        "program-manager-1",
        number,
        "userTask_conformAdvance",
        FormExamples.of("funds-conform-advance"));
  }

  void commit(String number) {
    desk.complete(
        "financial-1",
        number,
        "userTask_commitAdvance",
        form("funds-commit-advance", Map.of("commitmentNumber", unique())));
  }

  void authorise(String number) {
    desk.complete(
        "authority-1",
        number,
        "userTask_authoriseAdvance",
        FormExamples.of("funds-authorise-advance"));
  }

  /** From the request that the gate let through to the treasury. */
  void toTreasury(String number) {
    conform(number);
    commit(number);
    authorise(number);
  }

  void transfer(String number, Map<String, ?> changes) {
    transfer(desk.task(number, "userTask_transferAdvance"), changes);
  }

  void transfer(Task task, Map<String, ?> changes) {
    Map<String, Object> fields =
        form("funds-transfer-advance", Map.of("bankReference", "TR-" + unique()));
    fields.putAll(changes);
    desk.complete("treasury-1", task, fields);
  }

  /** The bank refuses, or nobody pays. */
  void notTransferred(String number, String outcome) {
    desk.complete(
        "treasury-1",
        number,
        "userTask_transferAdvance",
        Map.of("outcome", outcome, "reason", "El banco informa que la cuenta está bloqueada."));
  }

  /** An advance of the past: transferred, and so much of it accepted. */
  void past(String number, int advance, String transferred, String accepted, LocalDate due) {
    past(number, advance, transferred, due);
    accounts.reviewed(number, advance, new BigDecimal(accepted), BigDecimal.ZERO);
  }

  /** An advance of the past, transferred on the first day of the programme. */
  void past(String number, int advance, String transferred, LocalDate due) {
    BigDecimal amount = new BigDecimal(transferred);
    LocalDate on = ExecutionCase.START;
    desk.as(
        "treasury-1",
        () -> {
          transaction.executeWithoutResult(
              status -> {
                commit(number, Purpose.ANTICIPO, advance, amount);
                movements.record(
                    new Movement(
                        number,
                        MovementKind.TRANSFERENCIA,
                        (long) advance,
                        null,
                        amount,
                        on,
                        unique(),
                        ExecutionCase.NGO_ACCOUNT));
                accounts.open(number, advance, amount, on, due);
              });
          return null;
        });
  }

  /** Direct payments have taken so much of the case's money. */
  void committed(String number, String amount) {
    commit(number, Purpose.PAGO_DIRECTO, 1, new BigDecimal(amount));
  }

  private void commit(String number, Purpose purpose, long id, BigDecimal amount) {
    commitments.commit(new Commitment(number, purpose, id, null, amount, unique()));
  }

  /** The schedule has these amounts, advance 1 on 11 January, then one a month. */
  void schedule(String number, String... amounts) {
    sql.sql("delete from fund_plan_advance where case_number = ?").param(number).update();
    for (int i = 0; i < amounts.length; i++) {
      sql.sql("insert into fund_plan_advance values (?, 1, ?, ?, ?)")
          .params(
              number, i + 1, LocalDate.of(2027, 1, 11).plusMonths(i), new BigDecimal(amounts[i]))
          .update();
    }
  }

  /** The last answer of the gate: result, rule, amount. */
  String answer(String number) {
    return sql.sql(
            """
            select g.result, g.rule, g.released from fund_advance_gate g
            join fund_advance_request r on r.id = g.request_id
            where r.case_number = ? order by g.id desc fetch first 1 rows only""")
        .param(number)
        .query((rs, row) -> rs.getString(1) + " " + rs.getInt(2) + " " + rs.getBigDecimal(3))
        .single();
  }

  String reasons(String number) {
    return sql.sql(
            """
            select g.reasons from fund_advance_gate g
            join fund_advance_request r on r.id = g.request_id
            where r.case_number = ? order by g.id desc fetch first 1 rows only""")
        .param(number)
        .query(String.class)
        .single();
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
