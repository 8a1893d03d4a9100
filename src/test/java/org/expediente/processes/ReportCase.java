package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.Purpose;
import org.expediente.procedures.funds.ledger.UnduePayments;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that have come to their end: with money that moved, and without any. */
@Component
class ReportCase {
  static final LocalDate TODAY = LocalDate.of(2027, 12, 20);

  private final ExecutionCase executions;
  private final AgreementCase agreements;
  private final Desk desk;
  private final RuntimeService runtime;
  private final Commitments commitments;
  private final Movements movements;
  private final AdvanceAccounts accounts;
  private final Objections objections;
  private final UnduePayments undue;
  private final JdbcClient sql;

  ReportCase(
      ExecutionCase executions,
      AgreementCase agreements,
      Desk desk,
      RuntimeService runtime,
      Commitments commitments,
      Movements movements,
      AdvanceAccounts accounts,
      Objections objections,
      UnduePayments undue,
      JdbcClient sql) {
    this.executions = executions;
    this.agreements = agreements;
    this.desk = desk;
    this.runtime = runtime;
    this.commitments = commitments;
    this.movements = movements;
    this.accounts = accounts;
    this.objections = objections;
    this.undue = undue;
    this.sql = sql;
  }

  void today() {
    agreements.at(TODAY);
  }

  /** One advance, one direct payment, objections, interest, a refund, an incident. */
  String transferred() {
    String number = executions.open();
    sql.sql("insert into fund_plan_result values (?, 1, 1, 'R-01', ?, 'personas', 0, 120, ?, ?)")
        .params(number, "Jóvenes que terminan un curso", ExecutionCase.END, "Listas")
        .update();
    desk.as(
        "treasury-1",
        () -> {
          pay(number, Purpose.ANTICIPO, MovementKind.TRANSFERENCIA, "30000.00", null);
          pay(number, Purpose.PAGO_DIRECTO, MovementKind.PAGO_DIRECTO, "3955.00", "L-04");
          in(number, MovementKind.INTERES, "37.42");
          in(number, MovementKind.REINTEGRO, "1000.00");
          return null;
        });
    desk.as("financial-1", () -> account(number));
    sql.sql(
            "insert into fund_incident (case_number, type, facts, reported_by, reported_at, outcome)"
                + " values (?, 'RENDICION_TARDIA', 'Nombre Apellido 4 avisó.', 'financial-1', ?,"
                + " 'RECORDATORIO')")
        .params(number, OffsetDateTime.of(2027, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC))
        .update();
    return number;
  }

  private Void account(String number) {
    accounts.open(number, 1, usd("30000.00"), LocalDate.of(2027, 1, 11), LocalDate.of(2027, 5, 31));
    accounts.filed(number, 1, LocalDate.of(2027, 6, 2), usd("28130.55"));
    accounts.reviewed(number, 1, usd("27000.55"), usd("1130.00"));
    objections.raise(
        number,
        ObjectionSource.RENDICION,
        number.hashCode(),
        1,
        usd("1130.00"),
        "Factura repetida de Nombre Apellido 3.",
        "Convenio");
    objections.resolved(objections.of(number).get(0), usd("900.00"), "Se desvanece en parte.");
    objections.raise(
        number,
        ObjectionSource.PAGO_DIRECTO,
        number.hashCode(),
        null,
        usd("245.00"),
        "Personas que ya no estaban.",
        "Convenio");
    long person =
        sql.sql("select min(id) from fund_beneficiary where case_number = ?")
            .param(number)
            .query(Long.class)
            .single();
    undue.found(number, 1, person, usd("35.00"), "Baja con fecha anterior al pago.");
    return null;
  }

  /** The organisation pays back. */
  void in(String number, MovementKind kind, String amount) {
    move(number, kind, null, null, amount);
  }

  private void pay(
      String number, Purpose purpose, MovementKind kind, String amount, String planLine) {
    commitments.commit(new Commitment(number, purpose, 1, planLine, usd(amount), number + purpose));
    move(number, kind, 1L, planLine, amount);
  }

  private void move(
      String number, MovementKind kind, Long subject, String planLine, String amount) {
    movements.record(
        new Movement(
            number,
            kind,
            subject,
            planLine,
            usd(amount),
            LocalDate.of(2027, 1, 11),
            number + kind + amount,
            ExecutionCase.NGO_ACCOUNT));
  }

  /** Nothing was transferred, though a plan was approved: the agreement was not signed. */
  String notSigned() {
    String number = agreements.prepare();
    resolve(number, "CONVENIO_NO_FIRMADO");
    return number;
  }

  /** Nothing was transferred: neither team nor plan came into being. */
  String notEligible() {
    String number = agreements.prepare();
    for (String table : new String[] {"advance", "line", "field", null}) {
      sql.sql(
              "delete from fund_plan"
                  + (table == null ? "" : "_" + table)
                  + " where case_number = ?")
          .param(number)
          .update();
    }
    sql.sql("delete from fund_team_member where case_number = ?").param(number).update();
    resolve(number, "NO_ELEGIBLE");
    return number;
  }

  private void resolve(String number, String ground) {
    sql.sql("insert into fund_ineligibility values (?, ?, ?, ?, ?, 'authority-1')")
        .params(
            number,
            ground,
            "La organización no acudió.",
            "Sin esos requisitos no se puede transferir.",
            LocalDate.of(2027, 2, 1))
        .update();
  }

  void start(String process, String number) {
    runtime.startProcessInstanceByKey(process, number, Map.of("ngoGroup", agreements.ngoGroup()));
  }

  private static BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }
}
