package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases whose agreement is signed and in force: 125,000.00 assigned, 100,000.00 planned (60,000.00
 * in two advances of 30,000.00 on 11 January and 3 May 2027, the rest paid directly), from 4
 * January to 17 December 2027, with two validated suppliers and ten active beneficiaries.
 */
@Component
class ExecutionCase {
  static final String LINE = "2700-1-0101";
  static final String NGO_ACCOUNT = "100200300400";
  static final String SUPPLIER_NIT = "0614-290988-102-2";
  static final String TRANSPORT_NIT = "0614-120395-103-0";
  static final String SUPPLIER_ACCOUNT = "500600700";
  static final LocalDate START = LocalDate.of(2027, 1, 4);
  static final LocalDate END = LocalDate.of(2027, 12, 17);

  private final AgreementCase agreements;
  private final RuntimeService runtime;
  private final Executions executions;
  private final Commitments commitments;
  private final JdbcClient sql;

  ExecutionCase(
      AgreementCase agreements,
      RuntimeService runtime,
      Executions executions,
      Commitments commitments,
      JdbcClient sql) {
    this.agreements = agreements;
    this.runtime = runtime;
    this.executions = executions;
    this.commitments = commitments;
    this.sql = sql;
  }

  /** A case in execution in which no process runs yet. */
  String open() {
    String number = agreements.prepare();
    line(number, "L-04", "persona y mes", 500, "35.00");
    line(number, "L-06", "persona y mes", 500, "45.00");
    agreement(number);
    suppliers(number);
    beneficiaries(number);
    commitments.certify(LINE, new BigDecimal("125000.00"));
    executions.open(Execution.opening(number, LINE, new BigDecimal("125000.00"), START, END));
    return number;
  }

  /** Starts a process in a new case, with these variables and the group of the organisation. */
  String start(String process, Map<String, Object> variables) {
    String number = open();
    start(process, number, variables);
    return number;
  }

  /** Starts a process in a case. */
  void start(String process, String number, Map<String, Object> variables) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("ngoGroup", agreements.ngoGroup());
    runtime.startProcessInstanceByKey(process, number, all);
  }

  private void line(String number, String code, String unit, int quantity, String price) {
    BigDecimal unitPrice = new BigDecimal(price);
    sql.sql(
            "update fund_plan_line set unit = ?, quantity = ?, unit_price = ?, total = ?"
                + " where case_number = ? and code = ?")
        .params(
            unit,
            quantity,
            unitPrice,
            unitPrice.multiply(BigDecimal.valueOf(quantity)),
            number,
            code)
        .update();
  }

  private void agreement(String number) {
    OffsetDateTime drafted = OffsetDateTime.of(2026, 12, 1, 12, 0, 0, 0, ZoneOffset.UTC);
    LocalDate signed = LocalDate.of(2026, 12, 14);
    sql.sql(
            """
            insert into fund_agreement (case_number, version, state, plan_version, plan_sha256,
              object, amount, advances, direct_payments, starts_on, ends_on, representative,
              representative_dui, powers, bank, account, assets, drafted_by, drafted_at,
              ngo_signed_on, ngo_signed_by, signed_on, signed_by, agreement_number)
            values (?, 1, 'SIGNED', 1, ?, 'Prevención de la violencia juvenil.', 100000.00, 60000.00,
              40000.00, ?, ?, 'Ana Ruiz', '00000000-0', 'Credencial', 'Banco Agrícola', ?,
              'Pasan al ministerio.', 'legal-1', ?, ?, 'ngo-1', ?, 'authority-1', ?)""")
        .params(
            number,
            "a".repeat(64),
            START,
            END,
            NGO_ACCOUNT,
            drafted,
            signed,
            signed,
            "CONV-" + number)
        .update();
  }

  private void suppliers(String number) {
    sql.sql(
            "insert into fund_supplier_register (case_number, state, support_used)"
                + " values (?, 'CLOSED', false)")
        .param(number)
        .update();
    supplier(number, 1, SUPPLIER_NIT, "Delicias Soyapango", "L-04", SUPPLIER_ACCOUNT);
    supplier(number, 2, TRANSPORT_NIT, "Transportes del Valle", "L-06", "500600701");
  }

  private void supplier(
      String number, int position, String nit, String name, String line, String account) {
    sql.sql(
            """
            insert into fund_supplier (case_number, row_position, kind, id_type, identification,
              name, name_key, bank, account, account_holder, address, phone, activity, budget_line,
              state, under_review, review_round, validated_by, validated_at)
            values (?, ?, 'JURIDICA', 'NIT', ?, ?, ?, 'Banco Agrícola', ?, ?, 'Soyapango',
              '2222-0000', 'Servicios', ?, 'VALIDADO', false, 1, 'financial-1', ?)""")
        .params(
            number,
            position,
            nit,
            name,
            name.toUpperCase(java.util.Locale.ROOT),
            account,
            name,
            line,
            OffsetDateTime.of(2026, 12, 10, 12, 0, 0, 0, ZoneOffset.UTC))
        .update();
  }

  private void beneficiaries(String number) {
    sql.sql(
            "insert into fund_beneficiary_register (case_number, state, program_start,"
                + " program_end) values (?, 'CLOSED', ?, ?)")
        .params(number, START, END)
        .update();
    for (int i = 1; i <= 10; i++) {
      sql.sql(
              """
              insert into fund_beneficiary (case_number, row_position, internal_id, id_type,
                id_number, first_names, last_names, name_key, born_on, sex, department,
                municipality, joined_on, consent, state)
              values (?, ?, ?, 'NIE', ?, 'Nombre', ?, ?, date '2010-03-01', 'F', 'San Salvador',
                'Soyapango', ?, true, 'ACTIVO')""")
          .params(
              number,
              i,
              "B-%03d".formatted(i),
              "%s%02d".formatted(number.replaceAll("\\D", ""), i),
              "Apellido " + i,
              "APELLIDO NOMBRE " + i,
              START)
          .update();
    }
  }
}
