package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.expediente.database.Office;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Books of three assignments with something for every question: the first is mostly in order, the
 * second breaks the controls, the third was never transferred.
 */
final class AuditedBooks {
  static final String FIRST = "FON-2026-000001";
  static final String SECOND = "FON-2026-000002";
  static final String THIRD = "FON-2026-000003";
  static final String SUPPLIER = "0614-290988-102-2";

  private final Office office;
  private final Rows rows;
  private long supplier;
  private long payment;

  AuditedBooks(Office office) {
    this.office = office;
    this.rows = new Rows(office.get(JdbcClient.class));
  }

  void write() {
    assignment(FIRST, "Fundación Uno", "D.L. 1", "125000.00");
    assignment(SECOND, "Fundación Dos", "D.L. 2", "50000.00");
    assignment(THIRD, "Fundación Tres", "D.L. 3", "9000.00");
    rows.add("fund_ineligibility", "case_number", THIRD);
    execution(FIRST, "125000.00");
    execution(SECOND, "50000.00");
    people();
    suppliers();
    advance();
    directPayments();
    duties();
    terms();
    changes();
    parameters();
    ending();
  }

  private void assignment(String number, String ngo, String decree, String amount) {
    rows.add(
        "case_file",
        "number",
        number,
        "procedure",
        "funds",
        "series",
        "FON",
        "title",
        ngo,
        "state",
        "EN_EJECUCION",
        "search_text",
        number.toLowerCase(Locale.ROOT));
    rows.add(
        "fund_assignment",
        "case_number",
        number,
        "ngo_name",
        ngo,
        "ngo_nit",
        "NIT-" + number,
        "decree",
        decree,
        "decree_key",
        decree,
        "gazette_date",
        day("2026-01-05"),
        "amount",
        usd(amount));
  }

  private void execution(String number, String assigned) {
    rows.add(
        "fund_plan",
        "case_number",
        number,
        "version",
        1,
        "state",
        "APPROVED",
        "created_at",
        at("2026-01-10"));
    line(number, "L-01");
    line(number, "L-04");
    rows.add(
        "fund_plan_result",
        "case_number",
        number,
        "version",
        1,
        "code",
        "R-1",
        "indicator",
        "Jóvenes certificados",
        "target",
        usd("200"));
    rows.add(
        "fund_agreement",
        "case_number",
        number,
        "version",
        1,
        "plan_version",
        1,
        "state",
        "SIGNED",
        "account",
        "ACC-" + number,
        "signed_on",
        day("2026-02-01"));
    rows.add(
        "fund_execution",
        "case_number",
        number,
        "assigned",
        usd(assigned),
        "state",
        "VIGENTE",
        "starts_on",
        day("2026-02-02"),
        "ends_on",
        day("2026-12-18"));
  }

  private void line(String number, String code) {
    rows.add(
        "fund_plan_line",
        "case_number",
        number,
        "version",
        1,
        "code",
        code,
        "activity_code",
        "A-01");
  }

  private void people() {
    for (String number : new String[] {FIRST, SECOND}) {
      rows.add("fund_beneficiary_register", "case_number", number, "state", "CLOSED");
    }
    person(FIRST, "B-001", "DUI", "00016297-5", null);
    person(FIRST, "B-002", "NIE", "7654321", "2026-03-31");
    person(SECOND, "C-001", "DUI", "00016297-5", null);
    person(SECOND, "C-002", "DUI", "00016297-4", null);
    rows.add("fund_deceased", "id_type", "NIE", "id_number", "7654321", "source", "RNPN");
  }

  private void person(String number, String id, String type, String document, String leftOn) {
    rows.add(
        "fund_beneficiary",
        "case_number",
        number,
        "internal_id",
        id,
        "id_type",
        type,
        "id_number",
        document,
        "joined_on",
        day("2026-02-02"),
        "left_on",
        leftOn == null ? null : day(leftOn),
        "state",
        "ACTIVO",
        "check_result",
        id.equals("B-001") ? "OBSERVADO" : "ACTIVO",
        "decided_by",
        "oversight-1",
        "decided_at",
        at("2026-01-20"),
        "decision_reason",
        "Se verificó la partida.");
  }

  private long beneficiary(String number, String id) {
    return office
        .sql()
        .sql("select id from fund_beneficiary where case_number = ? and internal_id = ?")
        .params(number, id)
        .query(Long.class)
        .single();
  }

  private void suppliers() {
    rows.add("fund_supplier_register", "case_number", FIRST);
    supplier =
        rows.add(
            "fund_supplier",
            "case_number",
            FIRST,
            "identification",
            SUPPLIER,
            "id_type",
            "NIT",
            "name",
            "Delicias",
            "phone",
            "2222-0000",
            "account",
            "500",
            "address",
            "Soyapango",
            "state",
            "VALIDADO",
            "check_result",
            "OBSERVADO",
            "check_version",
            3,
            "validated_at",
            at("2026-01-20"));
    rows.add(
        "fund_supplier_finding",
        "supplier_id",
        supplier,
        "review_round",
        1,
        "position",
        1,
        "result",
        "OBSERVADO",
        "message",
        "Comparte teléfono.");
    rows.add(
        "fund_supplier_decision",
        "supplier_id",
        supplier,
        "review_round",
        1,
        "decision",
        "VALIDADO",
        "reason",
        "Es la central del edificio.",
        "decided_by",
        "financial-1",
        "decided_at",
        at("2026-01-20"));
    rows.add(
        "fund_ngo_member",
        "case_number",
        SECOND,
        "dui",
        "11111111-1",
        "name",
        "Ana Ruiz",
        "kind",
        "JUNTA_DIRECTIVA",
        "phone",
        "2222-0000");
  }

  private void advance() {
    transfer(FIRST, "30000.00", "2026-03-02", "T-1");
    transfer(SECOND, "5000.00", "2026-01-10", "T-2");
    account(FIRST, "30000.00", "2026-03-02", "10000.00", "11130.00");
    account(SECOND, "5000.00", "2026-10-21", "5000.00", "5000.00");
    rows.add(
        "fund_accounting",
        "case_number",
        FIRST,
        "advance_number",
        1,
        "closed_at",
        at("2026-07-20"));
    expense(1, "100", "10000.00", "ACEPTADO", null, "Monto redondo");
    expense(2, "00-7", "1130.00", "OBJETADO", "DUPLICADO", null);
    rows.add(
        "fund_fiscal_document",
        "case_number",
        SECOND,
        "issuer",
        SUPPLIER,
        "type",
        "FACTURA",
        "number",
        "7",
        "number_key",
        "7",
        "issued_on",
        day("2026-04-15"),
        "total",
        usd("1130.00"));
    rows.add(
        "fund_fiscal_document",
        "case_number",
        FIRST,
        "issuer",
        SUPPLIER,
        "type",
        "FACTURA",
        "number",
        "8",
        "number_key",
        "8",
        "issued_on",
        day("2026-04-15"),
        "total",
        usd("1130.00"));
    long request =
        rows.add(
            "fund_advance_request",
            "case_number",
            FIRST,
            "advance_number",
            1,
            "round",
            1,
            "state",
            "TRANSFERIDA");
    rows.add(
        "fund_advance_gate",
        "request_id",
        request,
        "result",
        "LIBERAR",
        "reasons",
        "La rendición anterior está vencida.",
        "released",
        usd("30000.00"),
        "overridden",
        3,
        "decision_version",
        2,
        "decided_at",
        at("2026-03-01"));
    act(request, "RETENCION", "authority-2", "Urgencia del inicio de clases.");
    act(request, "AUTORIZACION", "authority-1", null);
  }

  private void transfer(String number, String amount, String day, String reference) {
    rows.add(
        "fund_movement",
        "case_number",
        number,
        "kind",
        "TRANSFERENCIA",
        "subject_id",
        1,
        "amount",
        usd(amount),
        "moved_on",
        day(day),
        "bank_reference",
        reference);
  }

  private void account(String number, String sum, String day, String accepted, String reported) {
    rows.add(
        "fund_advance_account",
        "case_number",
        number,
        "advance_number",
        1,
        "transferred",
        usd(sum),
        "transferred_on",
        day(day),
        "due_on",
        day("2026-06-30"),
        "state",
        "PENDIENTE",
        "accepted",
        usd(accepted),
        "reported",
        usd(reported));
  }

  private void expense(
      int place, String number, String total, String result, String rule, String alert) {
    rows.add(
        "fund_expense",
        "case_number",
        FIRST,
        "advance_number",
        1,
        "row_position",
        place,
        "type",
        "FACTURA",
        "number",
        number,
        "issued_on",
        day("2026-04-15"),
        "issuer",
        SUPPLIER,
        "line",
        "L-01",
        "total",
        usd(total),
        "result",
        result,
        "rule",
        rule,
        "alert",
        alert,
        "reason",
        "Visto el contrato.",
        "table_version",
        4,
        "reviewed_by",
        "financial-1");
  }

  private void act(long request, String step, String person, String reason) {
    rows.add(
        "fund_advance_act",
        "request_id",
        request,
        "step",
        step,
        "reason",
        reason,
        "acted_by",
        person,
        "acted_at",
        at("2026-03-01"));
  }

  private void directPayments() {
    payment = pay(FIRST, SUPPLIER, "P-1", "70.00");
    served(payment, 1, FIRST, "B-001");
    served(payment, 2, FIRST, "B-002");
    rows.add(
        "fund_direct_payment_finding",
        "payment_id",
        payment,
        "check_round",
        1,
        "position",
        1,
        "code",
        "ALERTA",
        "message",
        "Tercera factura del mes.");
    rows.add(
        "fund_undue_payment",
        "case_number",
        FIRST,
        "payment_id",
        payment,
        "beneficiary_id",
        beneficiary(FIRST, "B-002"),
        "amount",
        usd("35.00"),
        "reason",
        "Baja anterior al servicio",
        "found_on",
        day("2026-06-01"));
    long unvalidated = pay(SECOND, "0614-120395-103-0", "P-2", "35.00");
    rows.add(
        "fund_direct_payment_person",
        "payment_id",
        unvalidated,
        "row_position",
        1,
        "internal_id",
        "FANTASMA",
        "result",
        "PAGABLE");
  }

  private long pay(String number, String nit, String reference, String amount) {
    long id =
        rows.add(
            "fund_direct_payment",
            "case_number",
            number,
            "supplier",
            nit,
            "fiscal_type",
            "FACTURA",
            "fiscal_number",
            "55",
            "period_from",
            day("2026-04-01"),
            "period_to",
            day("2026-04-30"),
            "plan_line",
            "L-04",
            "unit_price",
            usd("35.00"),
            "check_round",
            1,
            "state",
            "PAGADA",
            "registered_by",
            "program-manager-1",
            "registered_at",
            at("2026-05-01"));
    rows.add(
        "fund_movement",
        "case_number",
        number,
        "kind",
        "PAGO_DIRECTO",
        "subject_id",
        id,
        "plan_line",
        "L-04",
        "amount",
        usd(amount),
        "moved_on",
        day("2026-05-10"),
        "bank_reference",
        reference,
        "recorded_by",
        "treasury-1",
        "recorded_at",
        at("2026-05-10"));
    return id;
  }

  private void served(long id, int place, String number, String person) {
    rows.add(
        "fund_direct_payment_person",
        "payment_id",
        id,
        "row_position",
        place,
        "internal_id",
        person,
        "beneficiary_id",
        beneficiary(number, person),
        "result",
        "PAGABLE");
  }

  /** As the engine and the duties write them when tasks are completed. */
  private void duties() {
    done("i-1", "advanceNumber", 1, "Visto bueno", "program-manager-1", "program-manager");
    done("i-1", "advanceNumber", 1, "Comprometer", "financial-1", "financial");
    done("i-1", "advanceNumber", 1, "Transferir", "financial-1", "treasury");
    done("i-2", "paymentId", payment, "Autorizar pago", "authority-1", "authority");
    rows.add(
        "fund_reconciliation",
        "case_number",
        FIRST,
        "reconciled_by",
        "financial-2",
        "reconciled_on",
        day("2026-11-01"));
  }

  private void done(
      String instance, String variable, long value, String step, String person, String role) {
    String task = "task " + step;
    rows.add("act_hi_taskinst", "id_", task, "proc_inst_id_", instance);
    if (office
            .sql()
            .sql("select count(*) from act_hi_varinst where proc_inst_id_ = ?")
            .param(instance)
            .query(Long.class)
            .single()
        == 0) {
      rows.add(
          "act_hi_varinst",
          "id_",
          "v " + instance,
          "proc_inst_id_",
          instance,
          "execution_id_",
          instance,
          "name_",
          variable,
          "long_",
          value);
    }
    rows.add(
        "duty_participation",
        "case_number",
        FIRST,
        "process_key",
        "funds-advance",
        "task_label",
        step,
        "roles",
        role,
        "person",
        person,
        "kind",
        "COMPLETED",
        "acted_at",
        at("2026-03-02"),
        "task_id",
        task);
  }

  private void terms() {
    long term =
        rows.add(
            "term",
            "case_number",
            FIRST,
            "activity_id",
            "userTask_x",
            "start_date",
            day("2026-05-01"),
            "due_date",
            day("2026-05-08"),
            "closed_at",
            at("2026-05-15"),
            "created_at",
            at("2026-05-01"));
    rows.add("term_suspension", "term_id", term);
    rows.add("case_notice", "case_number", FIRST, "to_group", "audit", "sent_at", at("2026-05-12"));
    rows.add(
        "fund_observation_list",
        "case_number",
        FIRST,
        "version",
        1,
        "list_round",
        1,
        "issued_on",
        day("2026-01-12"),
        "due_on",
        day("2026-01-26"));
  }

  private void changes() {
    rows.add(
        "fund_amendment",
        "case_number",
        FIRST,
        "number",
        1,
        "kind",
        "TRASLADO",
        "state",
        "APROBADA",
        "before_text",
        "L-01 10,000.00",
        "after_text",
        "L-01 9,000.00",
        "reason",
        "Menos talleres",
        "decided_by",
        "authority-1",
        "decided_at",
        at("2026-06-10"));
    rows.add(
        "fund_roll_change",
        "case_number",
        FIRST,
        "beneficiary_id",
        beneficiary(FIRST, "B-002"),
        "kind",
        "BAJA",
        "state",
        "APLICADO",
        "effective_on",
        day("2026-03-31"),
        "reason",
        "Se mudó",
        "decided_by",
        "oversight-1",
        "decided_at",
        at("2026-04-02"));
    rows.add(
        "approval",
        "case_number",
        FIRST,
        "kind",
        "funds.plan",
        "reference",
        "versión 1",
        "voided_at",
        at("2026-06-11"),
        "voided_by",
        "financial-2",
        "void_cause",
        "Cambió una línea");
  }

  private void parameters() {
    parameter("funds.agreement.accountedMin", "0.70", "share");
    parameter("funds.advance.transfer", "5", "business-days");
    Office.actAs("process-owner-1", "process-owner");
    office
        .get(Journal.class)
        .record(
            new Act(
                null,
                "parameter.changed",
                null,
                Map.of(
                    "parameter",
                    "funds.agreement.accountedMin",
                    "validFrom",
                    day("2026-01-01"),
                    "before",
                    "0.60",
                    "after",
                    "0.70")));
  }

  private void parameter(String key, String value, String unit) {
    rows.add(
        "parameter",
        "parameter_key",
        key,
        "parameter_value",
        value,
        "unit",
        unit,
        "valid_from",
        day("2026-01-01"));
  }

  private void ending() {
    rows.add(
        "fund_objection",
        "case_number",
        FIRST,
        "code",
        "OBJ-001",
        "source",
        "RENDICION",
        "advance_number",
        1,
        "amount",
        usd("1130.00"),
        "upheld",
        usd("1000.00"),
        "state",
        "PARCIAL");
    long calculation = rows.add("fund_calculation", "case_number", FIRST);
    rows.add(
        "fund_refund",
        "case_number",
        FIRST,
        "calculation",
        calculation,
        "due",
        usd("1035.00"),
        "state",
        "REQUERIDO",
        "opened_on",
        day("2026-11-10"));
    rows.add(
        "fund_refund_payment",
        "case_number",
        FIRST,
        "bank_reference",
        "R-1",
        "amount",
        usd("35.00"));
    rows.add(
        "fund_movement",
        "case_number",
        FIRST,
        "kind",
        "REINTEGRO",
        "amount",
        usd("35.00"),
        "moved_on",
        day("2026-11-12"),
        "bank_reference",
        "R-1");
    rows.add("document_content", "sha256", "f".repeat(64), "content", new byte[] {1});
    long first = document(FIRST);
    document(SECOND);
    rows.add(
        "fund_assembly_report",
        "case_number",
        FIRST,
        "version",
        1,
        "document_id",
        first,
        "signed_on",
        day("2026-11-15"),
        "ack_number",
        "AL-77",
        "acknowledged_on",
        day("2026-11-18"));
    rows.add("fund_follow_up", "case_number", FIRST);
    measured("2026-03-01", "90");
    measured("2026-04-01", "180");
    long incident = rows.add("fund_incident", "case_number", FIRST, "type", "OTRO");
    rows.add(
        "fund_incident_classification",
        "incident_id",
        incident,
        "outcome",
        "SIN_MERITO",
        "reason",
        "Error de digitación",
        "classified_by",
        "program-manager-1",
        "classified_at",
        at("2026-08-01"));
    rows.add(
        "duty_conflict",
        "case_number",
        FIRST,
        "person",
        "legal-1",
        "decision",
        "RECHAZADA",
        "decided_by",
        "authority-1",
        "decision_reason",
        "No hay parentesco",
        "decided_at",
        at("2026-08-02"));
  }

  private void measured(String month, String value) {
    long report = rows.add("fund_monthly_report", "case_number", FIRST, "report_month", day(month));
    rows.add("fund_report_result", "report_id", report, "code", "R-1", "measured", usd(value));
  }

  private long document(String number) {
    return rows.add(
        "document",
        "case_number",
        number,
        "title",
        "Factura",
        "sha256",
        "f".repeat(64),
        "status",
        "VIGENTE",
        "created_at",
        at("2026-04-20"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static OffsetDateTime at(String day) {
    return OffsetDateTime.parse(day + "T12:00:00-06:00");
  }

  private static BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }
}
