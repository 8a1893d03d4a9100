package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.procedures.funds.payment.DirectPayment;
import org.expediente.procedures.funds.payment.DirectPayments;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who pay suppliers at work, in July 2027 for the service of June. */
@Component
class PaymentDesk {
  static final LocalDate TODAY = LocalDate.of(2027, 7, 5);
  static final String REASON = "La lista no corresponde al período de la factura.";

  private final AtomicInteger numbers = new AtomicInteger();
  private final ExecutionCase cases;
  private final AgreementCase files;
  private final Desk desk;
  private final TaskService tasks;
  private final DirectPayments payments;
  private final JdbcClient sql;

  PaymentDesk(
      ExecutionCase cases,
      AgreementCase files,
      Desk desk,
      TaskService tasks,
      DirectPayments payments,
      JdbcClient sql) {
    this.cases = cases;
    this.files = files;
    this.desk = desk;
    this.tasks = tasks;
    this.payments = payments;
    this.sql = sql;
  }

  /** A case in execution that takes invoices. */
  String open() {
    return cases.start("funds-invoices", Map.of());
  }

  /** {@code B-001} to the n-th. */
  static List<String> persons(int n) {
    return IntStream.rangeClosed(1, n).mapToObj("B-%03d"::formatted).toList();
  }

  void hand(String number, List<String> served) {
    files.uploadPdf("ngo-1", number, "supplier-invoice");
    files.uploadPdf("ngo-1", number, "reception-minutes");
    files.upload(
        "ngo-1", number, "served-beneficiaries", "id_interno\n" + String.join("\n", served) + "\n");
  }

  /** An invoice for so many units, each at this price, with other values for some fields. */
  Map<String, Object> invoice(int units, String price, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("funds-register-invoice"));
    BigDecimal unitPrice = new BigDecimal(price);
    fields.put("fiscalNumber", "PD-" + System.nanoTime() + "-" + numbers.incrementAndGet());
    fields.put("units", (long) units);
    fields.put("unitPrice", price);
    fields.put("total", unitPrice.multiply(BigDecimal.valueOf(units)).toPlainString());
    fields.putAll(changes);
    return fields;
  }

  void register(String number, Map<String, Object> invoice) {
    desk.complete("program-manager-1", number, "userTask_registerInvoice", invoice);
  }

  /** Hands in the documents and registers an invoice for these persons. */
  DirectPayment bill(String number, List<String> served, String price, Map<String, ?> changes) {
    hand(number, served);
    register(number, invoice(served.size(), price, changes));
    return last(number);
  }

  DirectPayment bill(String number, int persons) {
    return bill(number, persons(persons), "35.00", Map.of());
  }

  /** The invoice that was registered last. */
  DirectPayment last(String number) {
    List<DirectPayment> all = payments.of(number);
    return all.get(all.size() - 1);
  }

  /** Somebody else asks the sample; so many say no. */
  void confirm(String number, int denied) {
    Task task = desk.task(number, "userTask_confirmSample");
    SpinJsonNode shown = (SpinJsonNode) tasks.getVariable(task.getId(), "sample");
    List<Map<String, Object>> rows =
        IntStream.range(0, shown.elements().size())
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "person",
                        shown.elements().get(i).prop("person").stringValue(),
                        "answer",
                        i < denied ? "NO" : "SI"))
            .toList();
    tasks.setAssignee(task.getId(), null);
    desk.complete(
        "program-manager-2",
        desk.task(number, "userTask_confirmSample"),
        Map.of("sample", Spin.JSON(rows)));
  }

  void control(String number) {
    desk.complete("financial-1", number, "userTask_controlPayment", commitment());
  }

  Map<String, Object> commitment() {
    return Map.of("decision", "APROBAR", "commitment", "COMP-" + System.nanoTime());
  }

  void authorise(String number) {
    decide("authority-1", number, "userTask_authorisePayment", "AUTORIZAR");
  }

  void pay(String number, Map<String, ?> changes) {
    desk.complete("treasury-1", number, "userTask_payInvoice", payment(changes));
  }

  Map<String, Object> payment(Map<String, ?> changes) {
    Map<String, Object> fields =
        new HashMap<>(
            Map.of(
                "decision",
                "PAGAR",
                "account",
                ExecutionCase.SUPPLIER_ACCOUNT,
                "bankReference",
                "BAC-" + System.nanoTime(),
                "paidOn",
                TODAY.toString()));
    fields.putAll(changes);
    return fields;
  }

  /** From the sample to the bank. */
  void finish(String number) {
    confirm(number, 0);
    control(number);
    authorise(number);
    pay(number, Map.of());
  }

  /** Decides without giving reasons. */
  void decide(String person, String number, String task, String decision) {
    desk.complete(person, number, task, Map.of("decision", decision));
  }

  /** Decides against it, with a reason. */
  void refuse(String person, String number, String task, String decision) {
    desk.complete(person, number, task, Map.of("decision", decision, "reason", REASON));
  }

  List<String> findings(String number) {
    return sql.sql(
            """
            select f.message from fund_direct_payment_finding f
            join fund_direct_payment p on p.id = f.payment_id and p.check_round = f.check_round
            where p.id = ? and f.code <> 'ALERTA' order by f.position""")
        .param(last(number).id())
        .query(String.class)
        .list();
  }

  /** Adds a person to the roll, with the document of another one or one of its own. */
  void person(String number, String internalId, String document, LocalDate left) {
    sql.sql(
            """
            insert into fund_beneficiary (case_number, row_position, internal_id, id_type,
              id_number, first_names, last_names, name_key, born_on, sex, department,
              municipality, joined_on, left_on, consent, state)
            values (?, 1000, ?, 'NIE', ?, 'Nombre', 'Más', 'MAS NOMBRE', date '2010-03-01', 'M',
              'San Salvador', 'Soyapango', ?, ?, true, 'ACTIVO')""")
        .params(number, internalId, document, ExecutionCase.START, left)
        .update();
  }

  /** The document of somebody on the roll. */
  String document(String number, String internalId) {
    return sql.sql(
            "select id_number from fund_beneficiary where case_number = ? and internal_id = ?")
        .params(number, internalId)
        .query(String.class)
        .single();
  }
}
