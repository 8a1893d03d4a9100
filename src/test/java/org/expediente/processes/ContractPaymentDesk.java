package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A payment step by step, by those whose steps they are; the clock stands at 12 May 2022. */
@Component
class ContractPaymentDesk {
  static final String PROCESS = "contract-payment";
  static final String REQUEST = "userTask_requestPayment";
  static final String REPORT = "userTask_reportForPayment";
  static final String REVIEW = "userTask_reviewPayment";
  static final String PAY = "userTask_payContractor";
  static final String MANAGER = "contract-manager-1";
  static final String REASON = "La factura, el acta y el informe coinciden.";

  private final AtomicInteger numbers = new AtomicInteger();
  private final Desk desk;
  private final ContractCase cases;
  private final Obligations obligations;
  private final TaskService tasks;
  private final JdbcClient sql;

  ContractPaymentDesk(
      Desk desk, ContractCase cases, Obligations obligations, TaskService tasks, JdbcClient sql) {
    this.desk = desk;
    this.cases = cases;
    this.obligations = obligations;
    this.tasks = tasks;
    this.sql = sql;
  }

  String received(String amount) {
    String number = cases.open();
    deliver(number, "O-01", amount, "2022-05-12");
    return number;
  }

  void deliver(String number, String code, String amount, String on) {
    long id = obligations.named(number, code).id();
    cases.within(
        MANAGER,
        () -> obligations.deliver(new Delivery(id, new BigDecimal(amount), LocalDate.parse(on))));
    minutes(number, id, amount, on);
  }

  /** The minutes that stand behind a delivery. */
  private void minutes(String number, long obligation, String amount, String on) {
    sql.sql(
            """
            insert into contract_reception (contract_case, kind, obligation_id, amount, due_on,
              delivered_on, act_on, act_at, place, deliverer_name, deliverer_capacity,
              deliverer_dui, receiver_name, receiver_capacity, receiver_dui, detail, conformity,
              recorded_by, recorded_at)
            values (?, 'PARCIAL', ?, ?, date '2022-05-16', ?, ?, time '09:00', 'Bodega', 'Ana Paz',
              'Representante', '02495046-3', 'Luis Rivas', 'Administrador', '00016297-5',
              'Uniformes', 'CONFORME', 'contract-manager-1', current_timestamp)""")
        .params(
            number, obligation, new BigDecimal(amount), LocalDate.parse(on), LocalDate.parse(on))
        .update();
    sql.sql(
            """
            insert into contract_reception_act (reception_id, step, decision, text, signer, person,
              acted_at)
            select max(id), 'RESULTADO', 'RECIBIDA', '', '', 'contract-manager-1',
              current_timestamp from contract_reception where contract_case = ?""")
        .param(number)
        .update();
  }

  /** The breach report of a delay, without the steps that lead to it. */
  void reported(Incident delay) {
    sql.sql(
            """
            insert into contract_breach_report (incident_id, kind, clause, contractor_answer,
              analysis, still_useful, recommendation, counted_from, due_on, filed_on,
              days_from_known, days_late, delay_days, filed_by, filed_at)
            values (?, 'ORDINARIO', 'cláusula III', 'No respondió.', 'Imputable.', 'SI', 'Multar.',
              ?, ?, ?, 0, 0, 1, 'contract-manager-1', current_timestamp)""")
        .params(delay.id(), delay.knownOn(), delay.knownOn(), delay.knownOn())
        .update();
  }

  void loseMinutes(String number) {
    minutes(number, "RECIBIDA", "PERDIDA");
  }

  void findMinutes(String number) {
    minutes(number, "PERDIDA", "RECIBIDA");
  }

  private void minutes(String number, String from, String to) {
    sql.sql(
            """
            update contract_reception_act set decision = ?
            where decision = ? and reception_id in (
              select id from contract_reception where contract_case = ?)""")
        .params(to, from, number)
        .update();
  }

  void begin(String number) {
    desk.start(MANAGER, PROCESS, Map.of("contract", number));
  }

  void invoice(String number) {
    cases.hand("contractor-1", number, "contract-invoice");
  }

  void ask(String number, String gross) {
    begin(number);
    invoice(number);
    request(number, Map.of("gross", gross));
  }

  /** Asked for and reported, so that it is with the financial unit. */
  void ready(String number, String gross) {
    ask(number, gross);
    while (!desk.tasks(number, REPORT).isEmpty()) {
      report(number);
    }
  }

  void request(String number, Map<String, Object> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-request-payment"));
    fields.put("invoice", "F-%s-%d".formatted(number, numbers.incrementAndGet()));
    fields.putAll(changes);
    desk.complete(MANAGER, first(number, REQUEST), fields);
  }

  void report(String number) {
    desk.complete(MANAGER, number, REPORT, FormExamples.of("contract-report-progress"));
  }

  static Map<String, Object> review(String decision) {
    return Map.of("review", decision, "reason", REASON);
  }

  void approve(String number) {
    desk.complete("financial-1", number, REVIEW, review("APROBAR"));
  }

  Map<String, Object> paid(String amount) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-pay"));
    fields.remove("reason");
    fields.put("amount", amount);
    fields.put("paidOn", "2022-05-12");
    fields.put("reference", "TRF-%s-%d".formatted(amount, numbers.incrementAndGet()));
    return fields;
  }

  void pay(String number, String amount) {
    pay(number, paid(amount));
  }

  void pay(String number, Map<String, Object> fields) {
    desk.complete("treasury-1", number, PAY, fields);
  }

  static Map<String, Object> with(Map<String, Object> fields, String key, String value) {
    Map<String, Object> changed = new HashMap<>(fields);
    changed.put(key, value);
    changed.values().removeIf(one -> one == null);
    return changed;
  }

  Task first(String number, String key) {
    List<Task> open = desk.tasks(number, key);
    return open.get(open.size() - 1);
  }

  String shown(String number, String task, String variable) {
    return (String) tasks.getVariableLocal(desk.task(number, task).getId(), variable);
  }

  List<String> gate(String number) {
    return sql.sql(
            """
            select a.result, a.reason from contract_payment_act a
            join contract_payment_request r on r.id = a.request_id
            where r.contract_case = ? and a.step = 'COMPUERTA' order by a.id""")
        .param(number)
        .query((row, n) -> row.getString("result") + " " + row.getString("reason"))
        .list();
  }
}
