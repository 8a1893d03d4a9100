package org.expediente.processes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.access.Organisations;
import org.expediente.approvals.Reviews;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.StoredDocument;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases that already have an assignment, a team and an approved plan. */
@Component
class AgreementCase {
  static final String NIT = "0614-050707-104-8";
  static final String NGO = "Fundación Caminos de Paz";
  static final BigDecimal TOTAL = new BigDecimal("100000.00");

  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");

  private final Desk desk;
  private final RuntimeService runtime;
  private final CaseFiles cases;
  private final Organisations organisations;
  private final Documents documents;
  private final JdbcClient sql;
  private final Reviews reviews;
  private final TransactionTemplate transaction;

  AgreementCase(
      Desk desk,
      RuntimeService runtime,
      CaseFiles cases,
      Organisations organisations,
      Documents documents,
      JdbcClient sql,
      Reviews reviews,
      TransactionTemplate transaction) {
    this.reviews = reviews;
    this.transaction = transaction;
    this.desk = desk;
    this.runtime = runtime;
    this.cases = cases;
    this.organisations = organisations;
    this.documents = documents;
    this.sql = sql;
  }

  /** A morning before the programme begins. */
  void today() {
    at(LocalDate.of(2026, 11, 23));
  }

  void at(LocalDate day) {
    ClockUtil.setCurrentTime(Date.from(day.atTime(9, 0).atZone(ZONE).toInstant()));
  }

  /** Lets some minutes pass. */
  void later() {
    ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 600_000));
  }

  /** Starts a process of this part in a new case. */
  String start(String process) {
    String number = prepare();
    runtime.startProcessInstanceByKey(process, number, Map.of("ngoGroup", ngoGroup()));
    return number;
  }

  String ngoGroup() {
    return organisations.ensure("ngo", NIT, NGO);
  }

  /** A case with an approved plan; nothing runs in it. */
  String prepare() {
    String group = ngoGroup();
    String number =
        desk.as(
            "cabinet-1",
            () ->
                cases
                    .open(
                        new NewCase(
                            "FON", "funds", "public-funds", "Prueba", UUID.randomUUID().toString()))
                    .number());
    cases.addParty(number, new Party("ONG", PartyKind.JURIDICA, "NIT", NIT, NGO, group));
    assignment(number, group);
    team(number);
    plan(number);
    approvePlan(number);
    return number;
  }

  /** The authority approves the plan as it is. */
  private void approvePlan(String number) {
    desk.as(
        "authority-1",
        () -> {
          transaction.executeWithoutResult(
              status -> {
                reviews.show(number, number, "funds.plan");
                reviews.approve(number, number, "funds.plan", "userTask_resolvePlan", "authority");
                reviews.forget(number);
              });
          return null;
        });
  }

  /** Starts the process once more in the same case. */
  void again(String process, String number) {
    runtime.startProcessInstanceByKey(process, number, Map.of("ngoGroup", ngoGroup()));
  }

  StoredDocument upload(String person, String number, String type, String content) {
    return upload(
        person,
        number,
        type,
        type + ".csv",
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  StoredDocument uploadPdf(String person, String number, String type) {
    return upload(person, number, type, type + ".pdf", new ByteArrayInputStream(pdf()));
  }

  private StoredDocument upload(
      String person, String number, String type, String name, InputStream in) {
    return desk.as(
        person, () -> documents.add(new NewDocument(number, type, null, name, null), in));
  }

  /** Types of the documents of the case that are in force. */
  List<String> documents(String number) {
    return documents.of(number).stream()
        .filter(StoredDocument::inForce)
        .map(StoredDocument::type)
        .toList();
  }

  static String fixture(String name) {
    try (InputStream in = AgreementCase.class.getResourceAsStream("/funds/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assignment(String number, String group) {
    String decree = "D.L. " + UUID.randomUUID().toString().substring(0, 8);
    sql.sql(
            """
            insert into fund_assignment (case_number, decree, decree_key, gazette_date, budget_line,
              amount, legal_purpose, ngo_nit, ngo_name, ngo_group)
            values (?, ?, ?, ?, '2700-1-0101', ?, 'Prevención de la violencia juvenil.', ?, ?, ?)""")
        .params(
            number,
            decree,
            decree.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT),
            LocalDate.of(2026, 1, 5),
            new BigDecimal("125000.00"),
            NIT,
            NGO,
            group)
        .update();
  }

  private void team(String number) {
    for (String seat : List.of("oversight", "financial", "legal", "program-manager")) {
      sql.sql(
              """
              insert into fund_team_member (case_number, seat, person, person_name, state,
                agreement, effective_from, appointed_on, appointed_by)
              values (?, ?, ?, ?, 'ACEPTADO', 'Acuerdo 12', ?, ?, 'authority-1')""")
          .params(
              number,
              seat,
              seat + "-1",
              "Integrante " + seat,
              LocalDate.of(2026, 2, 1),
              LocalDate.of(2026, 2, 1))
          .update();
    }
  }

  private void plan(String number) {
    OffsetDateTime filed = LocalDateTime.of(2026, 10, 1, 12, 0).atOffset(ZoneOffset.UTC);
    sql.sql(
            """
            insert into fund_plan (case_number, version, state, total, sha256, created_by,
              created_at, filed_by, filed_at)
            values (?, 1, 'APPROVED', ?, ?, 'ngo-1', ?, 'ngo-1', ?)""")
        .params(number, TOTAL, "a".repeat(64), filed, filed)
        .update();
    Map.of(
            "department", "San Salvador",
            "municipality", "San Salvador Este, distrito de Soyapango",
            "minAge", "12",
            "maxAge", "24",
            "startDate", "2027-01-04",
            "endDate", "2027-12-17")
        .forEach(
            (field, content) ->
                sql.sql("insert into fund_plan_field values (?, 1, ?, ?)")
                    .params(number, field, content)
                    .update());
    line(number, 1, "L-01", "Diagnóstico comunitario participativo", "10000.00", "ANTICIPO");
    line(number, 2, "L-04", "Refrigerios de los talleres", "20000.00", "PAGO_DIRECTO");
    line(number, 3, "L-06", "Transporte de participantes", "20000.00", "PAGO_DIRECTO");
    line(number, 4, "L-07", "Cursos técnicos por participante", "40000.00", "ANTICIPO");
    line(number, 5, "L-08", "Herramientas para los cursos técnicos", "10000.00", "ANTICIPO");
    sql.sql("insert into fund_plan_advance values (?, 1, 1, ?, ?)")
        .params(number, LocalDate.of(2027, 1, 11), new BigDecimal("30000.00"))
        .update();
    sql.sql("insert into fund_plan_advance values (?, 1, 2, ?, ?)")
        .params(number, LocalDate.of(2027, 5, 3), new BigDecimal("30000.00"))
        .update();
  }

  private void line(
      String number, int position, String code, String description, String total, String mode) {
    sql.sql(
            """
            insert into fund_plan_line (case_number, version, row_position, code, description, unit,
              quantity, unit_price, total, payment_mode, program_month, activity_code,
              administrative)
            values (?, 1, ?, ?, ?, 'unidad', 1, ?, ?, ?, 1, 'A-01', false)""")
        .params(
            number, position, code, description, new BigDecimal(total), new BigDecimal(total), mode)
        .update();
  }
}
