package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.expediente.documents.SampleFiles;
import org.expediente.testkit.RestPerson;

/**
 * The execution of a signed agreement up to the sealed case, worked through REST: three advances
 * (the second held back at 69.99995 % of the first, then released), fourteen direct payments, a
 * retroactive exit, a suspension, an objection heard and half accepted, a refund of one cent.
 */
final class FundsWholeLife {
  static final String SCHEDULE =
      "numero,fecha,monto\n1,2027-01-11,20000.00\n2,2027-04-05,60924.00\n3,2027-07-05,60924.00\n";

  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");
  private static final String ISSUER = "0614-170512-107-3"; // validated in December
  private static final String COURSES = ISSUER;
  private static final String TOOLS = "0614-210512-111-4";

  private static final List<Map<String, String>> NEEDS =
      List.of(
          Map.of("L-16", "13720.00", "L-25", "780.00", "L-23", "5500.00"),
          Map.of(
              "L-03", "17760.00",
              "L-09", "15120.00",
              "L-11", "23000.00",
              "L-05", "3888.00",
              "L-02", "1020.00",
              "L-25", "136.00"),
          Map.ofEntries(
              Map.entry("L-10", "2910.00"),
              Map.entry("L-11", "2300.00"),
              Map.entry("L-12", "1536.00"),
              Map.entry("L-13", "8960.00"),
              Map.entry("L-16", "5880.00"),
              Map.entry("L-17", "6924.00"),
              Map.entry("L-18", "13500.00"),
              Map.entry("L-21", "4620.00"),
              Map.entry("L-23", "7700.00"),
              Map.entry("L-24", "5400.00"),
              Map.entry("L-25", "1194.00")));

  private final int port;
  private final String number;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final List<String> enrolled = new ArrayList<>();
  private LocalDate today;
  private YearMonth toReport = YearMonth.of(2027, 1);
  private int payments;
  private int receipts;

  FundsWholeLife(int port, String number, RuntimeService runtime, ManagementService management) {
    this.port = port;
    this.number = number;
    this.runtime = runtime;
    this.management = management;
  }

  void play(Set<String> active) throws IOException {
    active.stream().sorted().limit(60).forEach(enrolled::add);
    until("2027-01-11");
    advance(1, "20000.00");
    for (int month = 1; month <= 3; month++) {
      course(month);
    }
    heldBackAndReleased();
    course(4);
    tools(1, 30, "2027-05-17");
    course(5);
    exit("2027-05-17", "2027-06-10");
    course(6);
    until("2027-07-05");
    accounting(second(), "60924.00", "0.00");
    acceptAll();
    advance(3, "60924.00");
    course(7);
    tools(0, 30, "2027-08-10");
    course(8);
    suspension();
    for (int month = 9; month <= 12; month++) {
      course(month);
    }
    until("2028-01-10");
    accounting(third(), "60923.99", "0.01");
    acceptAll();
    liquidation();
    report();
    refund();
    closing();
  }

  // --- time

  /** Days pass; what falls due happens, and each month is reported in its time. */
  private void until(String day) {
    LocalDate goal = LocalDate.parse(day);
    while (!toReport.atEndOfMonth().plusDays(3).isAfter(goal)
        && !toReport.isAfter(YearMonth.of(2027, 12))) {
      at(toReport.atEndOfMonth().plusDays(3));
      reportMonth("false");
      toReport = toReport.plusMonths(1);
    }
    at(goal);
  }

  private void at(LocalDate day) {
    if (today != null && day.isBefore(today)) {
      return;
    }
    today = day;
    ClockUtil.setCurrentTime(Date.from(day.atTime(10, 0).atZone(ZONE).toInstant()));
    List<Job> due = due();
    while (!due.isEmpty()) {
      due.forEach(job -> management.executeJob(job.getId()));
      due = due();
    }
    visits();
  }

  private List<Job> due() {
    Set<String> ours =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    return management.createJobQuery().executable().list().stream()
        .filter(job -> ours.contains(job.getProcessInstanceId()))
        .limit(1)
        .toList();
  }

  // --- follow-up

  private void reportMonth(String incident) {
    RestPerson manager = person("program-manager-1");
    JsonNode task = manager.task(number, "userTask_reportMonth");
    JsonNode results = manager.prepared(task, "results");
    results.forEach(row -> ((ObjectNode) row).put("measured", "10").put("note", ""));
    JsonNode obligations = manager.prepared(task, "obligations");
    obligations.forEach(row -> ((ObjectNode) row).put("state", "PENDIENTE").put("note", ""));
    Map<String, Object> fields = new HashMap<>();
    fields.put("results", results);
    fields.put("obligations", obligations);
    fields.put("reportsIncident", Boolean.valueOf(incident));
    if (Boolean.parseBoolean(incident)) {
      fields.put("incidentType", "CAMBIO_DE_DESTINO");
      fields.put("incidentFacts", "Las herramientas del curso se hallaron en otro programa.");
    } else {
      fields.put("incidentType", null);
      fields.put("incidentFacts", null);
    }
    manager.done(number, "userTask_reportMonth", "funds-report-month", fields);
  }

  private void visits() {
    RestPerson oversight = person("oversight-1");
    for (JsonNode task : oversight.tasks(number, "userTask_visitField")) {
      JsonNode persons = oversight.prepared(task, "visitPersons");
      persons.forEach(row -> ((ObjectNode) row).put("outcome", "CONFIRMADA").put("note", ""));
      oversight.done(
          number, "userTask_visitField", "funds-visit-field", Map.of("visitPersons", persons));
    }
  }

  private void exit(String leftOn, String proposedOn) {
    until(proposedOn);
    person("ngo-1")
        .done(
            number,
            "userTask_proposeRollChange",
            Map.of(
                "kind",
                "BAJA",
                "internalId",
                enrolled.get(0),
                "effectiveOn",
                leftOn,
                "reason",
                "Cambió de domicilio a otro departamento."));
    person("oversight-1")
        .done(number, "userTask_decideRollChange", "funds-decide-roll-change", Map.of());
    enrolled.remove(0);
  }

  // --- advances

  private void advance(int n, String amount) {
    request(NEEDS.get(n - 1));
    RestPerson manager = person("program-manager-1");
    Map<String, Object> conform = new HashMap<>();
    conform.put("reason", null);
    manager.done(number, "userTask_conformAdvance", "funds-conform-advance", conform);
    person("financial-1")
        .done(
            number,
            "userTask_commitAdvance",
            Map.of(
                "decision", "COMPROMETE", "commitmentNumber", "COMP-%s-A%d".formatted(number, n)));
    person("authority-1").done(number, "userTask_authoriseAdvance", Map.of("decision", "AUTORIZA"));
    at(today);
    Map<String, Object> transfer =
        Map.of(
            "outcome", "TRANSFERIDO",
            "bankReference", "TR-%s-%d".formatted(number, n),
            "transferredOn", today.toString(),
            "amount", amount,
            "account", account());
    person("treasury-1").done(number, "userTask_transferAdvance", transfer);
  }

  private void request(Map<String, String> asked) {
    RestPerson ngo = person("ngo-1");
    JsonNode task = ngo.task(number, "userTask_requestAdvance");
    JsonNode needs = ngo.prepared(task, "needs");
    for (int i = 0; i < needs.size(); i++) {
      ((ObjectNode) needs.get(i)).put("needAmount", (String) null).put("neededOn", (String) null);
    }
    for (JsonNode need : needs) {
      String part = asked.get(need.path("lineCode").asText());
      if (part != null) {
        ((ObjectNode) need).put("needAmount", part).put("neededOn", today.plusDays(7).toString());
      }
    }
    ngo.done(number, "userTask_requestAdvance", Map.of("needs", needs, "account", account()));
    at(today);
  }

  private String account() {
    return "1234567890";
  }

  private void heldBackAndReleased() {
    until("2027-04-05");
    accounting(first(), "20000.00", "0.00");
    RestPerson reviewer = person("financial-1");
    JsonNode task = reviewer.task(number, "userTask_reviewExpenses");
    JsonNode doubtful = reviewer.prepared(task, "expenses");
    doubtful.forEach(row -> ((ObjectNode) row).put("decision", "OBSERVADO"));
    reviewer.done(
        number, "userTask_reviewExpenses", Map.of("expenses", doubtful, "others", List.of()));

    request(NEEDS.get(1));
    RestPerson authority = person("authority-1");
    JsonNode retention = authority.task(number, "userTask_resolveRetention");
    assertThat(authority.prepared(retention, "gateSummary").asText()).contains("13,999.99");
    authority.done(
        number,
        "userTask_resolveRetention",
        Map.of("decision", "MANTENER", "reason", "Primero se rinde lo que ya se entregó."));

    RestPerson ngo = person("ngo-1");
    JsonNode cure = ngo.task(number, "userTask_cureExpenses");
    JsonNode observed = ngo.prepared(cure, "observedExpenses");
    for (JsonNode row : observed) {
      long evidence = hand("expense-evidence", "pago.pdf");
      ((ObjectNode) row)
          .put("action", "SUBSANAR")
          .put("evidence", evidence)
          .put("explanation", "Se adjunta el comprobante de la transferencia.");
    }
    ngo.done(number, "userTask_cureExpenses", Map.of("observedExpenses", observed));
    JsonNode review = reviewer.task(number, "userTask_reviewCured");
    JsonNode cured = reviewer.prepared(review, "curedExpenses");
    cured.forEach(
        row ->
            ((ObjectNode) row)
                .put("decision", "ACEPTADO")
                .put("objectedAmount", "")
                .put("reason", "El comprobante coincide con la factura."));
    reviewer.done(number, "userTask_reviewCured", Map.of("curedExpenses", cured));
    at(today);
    advance(2, "60924.00");
  }

  // --- accounting

  private void accounting(String rows, String total, String balance) {
    person("ngo-1")
        .hand(number, "expense-documents", "rendicion.csv", rows.getBytes(StandardCharsets.UTF_8));
    hand("expense-statement", "estado.pdf");
    person("ngo-1")
        .done(
            number,
            "userTask_fileAccounting",
            Map.of("totalReported", total, "recoversVat", "NO", "bankBalance", balance));
    at(today);
  }

  private void acceptAll() {
    RestPerson reviewer = person("financial-1");
    for (JsonNode task : reviewer.tasks(number, "userTask_reviewExpenses")) {
      JsonNode doubtful = reviewer.prepared(task, "expenses");
      doubtful.forEach(
          row ->
              ((ObjectNode) row)
                  .put(
                      "decision",
                      row.path("proposal").asText().contains("OBJETADO") ? "OBJETADO" : "ACEPTADO")
                  .put("reason", "Se cotejó con los originales y con el estado de cuenta."));
      assertThat(reviewer.complete(task, Map.of("expenses", doubtful, "others", List.of())).body())
          .isEmpty();
    }
    at(today);
  }

  /** 13,999.99 in order and 6,000.01 without proof of payment. */
  private String first() {
    return table(
        row("L-16", "14", "980.00", true),
        row("L-25", "2", "139.995", true),
        row("L-23", "5", "1100.00", false),
        row("L-25", "3", "166.67", false));
  }

  /** 60,924.00, of which 1,020.00 went to what the agreement excludes. */
  private String second() {
    return table(
        row("L-03", "960", "18.50", true),
        row("L-09", "720", "21.00", true),
        row("L-11", "20", "1150.00", true),
        row("L-05", "120", "32.40", true),
        row("L-02", "240", "4.25", true).replace("Materiales", "Multas e intereses de"),
        row("L-25", "1", "136.00", true));
  }

  /** A cent less than was advanced. */
  private String third() {
    return table(
        row("L-10", "60", "48.50", true),
        row("L-11", "2", "1150.00", true),
        row("L-12", "120", "12.80", true),
        row("L-13", "640", "14.00", true),
        row("L-16", "6", "980.00", true),
        row("L-17", "8", "865.50", true),
        row("L-18", "300", "45.00", true),
        row("L-21", "11", "420.00", true),
        row("L-23", "7", "1100.00", true),
        row("L-24", "12", "450.00", true),
        row("L-25", "1", "1193.99", true));
  }

  private String table(String... rows) {
    return "tipo,numero,fecha,emisor,concepto,linea,neto,iva,retenciones,total,referencia_pago,"
        + "fecha_pago,medio_pago,cantidad,precio_unitario,archivo\n"
        + String.join("\n", rows)
        + "\n";
  }

  private String row(String line, String quantity, String price, boolean paid) {
    String total =
        new BigDecimal(quantity)
            .multiply(new BigDecimal(price))
            .setScale(2, java.math.RoundingMode.HALF_UP)
            .toPlainString();
    LocalDate day = LocalDate.of(2027, 3, 1).plusDays(receipts);
    day = day.isAfter(today) ? today : day;
    return String.join(
        ",",
        "FACTURA",
        "%s-%04d".formatted(number, ++receipts),
        day.toString(),
        ISSUER,
        "Materiales del taller " + line,
        line,
        total,
        "0.00",
        "0.00",
        total,
        paid ? "TRX-" + receipts : "",
        paid ? day.toString() : "",
        "TRANSFERENCIA",
        quantity,
        price,
        "");
  }

  // --- direct payments

  /** The monthly fee of everybody who is enrolled. */
  private void course(int month) {
    YearMonth of = YearMonth.of(2027, month);
    LocalDate last = month == 12 ? LocalDate.of(2027, 12, 17) : of.atEndOfMonth();
    until(last.plusDays(1).toString());
    Map<String, Object> invoice =
        invoice(COURSES, "L-07", of.atDay(month == 1 ? 4 : 1), last, enrolled.size(), "35.00");
    pay(invoice, enrolled, "500000000007");
  }

  private void tools(int from, int persons, String day) {
    until(LocalDate.parse(day).plusDays(5).toString());
    List<String> served =
        from == 1 ? enrolled.subList(0, persons) : enrolled.subList(29, 29 + persons);
    Map<String, Object> invoice =
        invoice(
            TOOLS,
            "L-08",
            LocalDate.parse(day),
            LocalDate.parse(day).plusDays(4),
            persons,
            "145.75");
    pay(invoice, served, "500000000011");
  }

  private Map<String, Object> invoice(
      String supplier, String line, LocalDate from, LocalDate to, int units, String price) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("supplier", supplier);
    fields.put("fiscalType", "FACTURA");
    fields.put("fiscalNumber", "%s-P%02d".formatted(number, ++payments));
    fields.put("issuedOn", to.toString());
    fields.put("periodFrom", from.toString());
    fields.put("periodTo", to.toString());
    fields.put("planLine", line);
    fields.put("units", units);
    fields.put("unitPrice", price);
    fields.put("total", new BigDecimal(price).multiply(BigDecimal.valueOf(units)).toPlainString());
    return fields;
  }

  private void register(Map<String, Object> invoice, List<String> served, String account) {
    invoice.put("account", account);
    RestPerson manager = person("program-manager-2");
    hand("supplier-invoice", "factura.pdf");
    hand("reception-minutes", "acta.pdf");
    manager.hand(
        number,
        "served-beneficiaries",
        "personas.csv",
        ("id_interno\n" + String.join("\n", served) + "\n").getBytes(StandardCharsets.UTF_8));
    manager.done(number, "userTask_registerInvoice", invoice);
    at(today);
  }

  private void confirm() {
    RestPerson other = person("program-manager-1");
    JsonNode sample = other.prepared(other.task(number, "userTask_confirmSample"), "sample");
    sample.forEach(row -> ((ObjectNode) row).put("answer", "SI"));
    other.done(number, "userTask_confirmSample", Map.of("sample", sample));
  }

  private Map<String, Object> control() {
    return Map.of("decision", "APROBAR", "commitment", "COMP-%s-P%d".formatted(number, payments));
  }

  private void pay(Map<String, Object> invoice, List<String> served, String account) {
    register(invoice, served, account);
    confirm();
    person("financial-1").done(number, "userTask_controlPayment", control());
    authoriseAndPay(account);
  }

  private void authoriseAndPay(String account) {
    person("authority-1")
        .done(number, "userTask_authorisePayment", Map.of("decision", "AUTORIZAR"));
    at(today);
    person("treasury-1")
        .done(
            number,
            "userTask_payInvoice",
            Map.of(
                "decision",
                "PAGAR",
                "account",
                account,
                "bankReference",
                "PD-%s-%d".formatted(number, payments),
                "paidOn",
                today.toString()));
    at(today);
  }

  // --- suspension

  /** What an incident stops and what it does not. */
  private void suspension() {
    at(LocalDate.of(2027, 9, 3));
    if (toReport.equals(YearMonth.of(2027, 8))) {
      reportMonth("true");
      toReport = toReport.plusMonths(1);
    }
    at(today);
    RestPerson oversight = person("oversight-1");
    oversight.hand(
        number, "incident-evidence", "hallazgo.pdf", SampleFiles.pdf("Hallazgo de bodega"));
    Map<String, Object> classify = new HashMap<>();
    classify.put("atLeast", "SUSPENDER");
    JsonNode task = null;
    RestPerson classifier = oversight;
    for (String candidate : List.of("oversight-1", "oversight-2")) {
      JsonNode found = person(candidate).tasks(number, "userTask_classifyIncident");
      if (!found.isEmpty()) {
        task = found.get(0);
        classifier = person(candidate);
        if (task.path("assignee").asText().equals(candidate)) {
          break;
        }
      }
    }
    classifier.done(number, "userTask_classifyIncident", "funds-classify-incident", classify);
    at(today);
    person("ngo-1").done(number, "userTask_answerIncident", "funds-answer-incident", Map.of());
    person("authority-1")
        .done(number, "userTask_resolveSuspension", "funds-resolve-suspension", Map.of());
    at(today);

    register(
        invoice(COURSES, "L-07", LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 3), 5, "35.00"),
        enrolled.subList(0, 5),
        "500000000007");
    confirm();
    RestPerson financial = person("financial-1");
    var refused = financial.complete(financial.task(number, "userTask_controlPayment"), control());
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("está suspendida: no se puede desembolsar");
    financial.done(
        number,
        "userTask_controlPayment",
        Map.of(
            "decision",
            "DEVOLVER",
            "reason",
            "El convenio está suspendido; se registrará después."));
    at(today);

    person("ngo-1").hand(number, "corrective-plan", "plan.pdf", SampleFiles.pdf("Plan correctivo"));
    person("ngo-1")
        .done(number, "userTask_fileCorrectivePlan", "funds-file-corrective-plan", Map.of());
    person("oversight-1")
        .done(number, "userTask_reviewCorrectivePlan", "funds-review-corrective-plan", Map.of());
    at(today);
  }

  // --- the end

  private void liquidation() {
    RestPerson ngo = person("ngo-1");
    hand("settlement-bank-statement", "estado-final.pdf");
    JsonNode results = ngo.prepared(ngo.task(number, "userTask_fileLiquidation"), "results");
    results.forEach(row -> ((ObjectNode) row).put("measured", "1000000"));
    ngo.done(
        number,
        "userTask_fileLiquidation",
        "funds-file-liquidation",
        Map.of("bankBalance", "0.01", "refunded", "510.00", "results", results));
    RestPerson financial = person("financial-2"); // who validated does not reconcile
    Map<String, Object> books = new HashMap<>();
    books.put(
        "movements",
        List.of(
            Map.of(
                "kind", "REINTEGRO",
                "amount", "510.00",
                "movedOn", "2028-01-07",
                "bankReference", "DEP-" + number)));
    books.put("spent", "141337.99");
    books.put("bankBalance", "0.02");
    books.put("overrunAuthorised", "NO");
    var refused = financial.complete(financial.task(number, "userTask_reconcile"), books);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("0.01");
    books.put("bankBalance", "0.01");
    financial.done(number, "userTask_reconcile", books);
    person("program-manager-1")
        .done(number, "userTask_reportClosing", "funds-report-closing", Map.of());
    objection();
    at(today);
    RestPerson authority = person("authority-1");
    authority.done(number, "userTask_approveLiquidation", Map.of("decision", "APROBAR"));
    at(today);
  }

  private void objection() {
    person("legal-1").done(number, "userTask_issueObjections", "funds-issue-objections", Map.of());
    at(today);
    RestPerson ngo = person("ngo-1");
    JsonNode heard = ngo.prepared(ngo.task(number, "userTask_answerObjections"), "answers");
    assertThat(heard).hasSize(1);
    ((ObjectNode) heard.get(0)).put("answer", "La mitad del gasto fue un servicio del programa.");
    ngo.done(number, "userTask_answerObjections", Map.of("answers", heard, "sworn", true));
    at(today);
    RestPerson second = person("financial-2");
    JsonNode open = second.prepared(second.task(number, "userTask_resolveObjections"), "decisions");
    ((ObjectNode) open.get(0))
        .put("upheld", "510.00")
        .put("decision", "Se acepta la mitad: el resto no tiene relación con el programa.");
    second.done(number, "userTask_resolveObjections", Map.of("decisions", open));
    person("legal-1")
        .done(number, "userTask_reviewResolution", "funds-review-resolution", Map.of());
  }

  private void report() {
    for (String area : List.of("Legal", "Financial", "Oversight")) {
      person(area.toLowerCase(java.util.Locale.ROOT) + "-1")
          .done(number, "userTask_contribute" + area, "funds-contribute-report", Map.of());
    }
    at(today);
    Map<String, Object> sign = new HashMap<>();
    sign.put("reason", null);
    person("authority-1").done(number, "userTask_signReport", "funds-sign-assembly-report", sign);
    at(today);
    RestPerson cabinet = person("cabinet-1");
    cabinet.hand(number, "assembly-acknowledgement", "acuse.pdf", SampleFiles.pdf("Acuse"));
    cabinet.done(
        number,
        "userTask_recordAcknowledgement",
        Map.of("acknowledgedOn", today.toString(), "ackNumber", "AL-2028-0007", "asks", "NO"));
    at(today);
  }

  /** What was undue is recovered first, then the last cent. */
  private void refund() {
    for (String amount : List.of("145.75", "0.01")) {
      person("treasury-1")
          .done(
              number,
              "userTask_registerRefund",
              Map.of(
                  "amount", amount,
                  "paidOn", today.toString(),
                  "bankReference", "RE-%s-%s".formatted(number, amount),
                  "receipt", "RI-%s-%s".formatted(number, amount)));
      at(today);
    }
  }

  private void closing() {
    person("oversight-1").done(number, "userTask_recordLessons", "funds-record-lessons", Map.of());
    at(today);
  }

  private long hand(String type, String name) {
    byte[] content = SampleFiles.pdf(type + " " + (receipts++) + today);
    var answer = person("ngo-1").upload(number, type, name, content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("id").asLong();
  }

  private RestPerson person(String id) {
    return new RestPerson(port, id);
  }
}
