package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code fund_direct_payment}. Callers hold the case; a paid row is never written again. */
@Repository
class PaymentTable {
  private static final String INVOICE =
      "supplier = ?, fiscal_type = ?, fiscal_number = ?, issued_on = ?, period_from = ?,"
          + " period_to = ?, plan_line = ?, units = ?, unit_price = ?, total = ?, account = ?,"
          + " invoice_document = ?, minutes_document = ?, list_document = ?";

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  PaymentTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Stores a new invoice; gives its id. */
  long add(String caseNumber, Invoice i, Evidence e) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            "insert into fund_direct_payment (supplier, fiscal_type, fiscal_number, issued_on,"
                + " period_from, period_to, plan_line, units, unit_price, total, account,"
                + " invoice_document, minutes_document, list_document, case_number, state, turn,"
                + " registered_by, registered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REGISTRADA', ?, ?, ?)")
        .params(fields(i, e))
        .params(
            caseNumber, nextTurn(caseNumber), actors.current().person(), OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  /** Puts a corrected invoice in its place; not one that is paid. */
  void correct(DirectPayment payment, Invoice i, Evidence e) {
    db.sql("update fund_direct_payment set " + INVOICE + " where id = ? and state = 'OBSERVADA'")
        .params(fields(i, e))
        .param(payment.id())
        .update();
  }

  private static List<Object> fields(Invoice i, Evidence e) {
    return List.of(
        i.supplier(),
        i.type().name(),
        i.number(),
        i.issuedOn(),
        i.from(),
        i.to(),
        i.planLine(),
        i.units(),
        i.unitPrice(),
        i.total(),
        i.account(),
        e.invoice(),
        e.minutes(),
        e.list());
  }

  /** What the cross-check made of it. */
  void checked(DirectPayment p, PaymentState state, CountPolicy policy, int units, BigDecimal due) {
    db.sql(
            "update fund_direct_payment set check_round = check_round + 1, policy = ?,"
                + " sample_seed = null where id = ?")
        .params(policy.name(), p.id())
        .update();
    amounts(p, units, due);
    move(p, state);
  }

  void amounts(DirectPayment payment, int units, BigDecimal due) {
    db.sql(
            "update fund_direct_payment set payable_units = ?, payable = ?, objected = total - ?"
                + " where id = ?")
        .params(units, due, due, payment.id())
        .update();
  }

  /** Moves it, and makes it what documents of the case speak of now. */
  void move(DirectPayment payment, PaymentState state) {
    db.sql(
            "update fund_direct_payment set state = ?, turn = ?"
                + " where id = ? and state <> 'PAGADA'")
        .params(state.name(), nextTurn(payment.caseNumber()), payment.id())
        .update();
  }

  void seed(DirectPayment payment, String seed) {
    set(payment, "sample_seed", seed);
  }

  void committed(DirectPayment payment, String reference) {
    set(payment, "commitment", reference);
    move(payment, PaymentState.COMPROMETIDA);
  }

  void authorised(DirectPayment payment, LocalDate on) {
    set(payment, "authorised_on", on);
    move(payment, PaymentState.AUTORIZADA);
  }

  void paid(DirectPayment payment, LocalDate on, String reference) {
    set(payment, "paid_on", on);
    set(payment, "bank_reference", reference);
    move(payment, PaymentState.PAGADA);
  }

  void toReturn(DirectPayment payment, String reason) {
    set(payment, "return_reason", reason);
  }

  private void set(DirectPayment payment, String column, Object value) {
    db.sql("update fund_direct_payment set " + column + " = ? where id = ?")
        .params(value, payment.id())
        .update();
  }

  private long nextTurn(String caseNumber) {
    return db.sql(
            "select coalesce(max(turn), 0) + 1 from fund_direct_payment where case_number = ?")
        .param(caseNumber)
        .query(Long.class)
        .single();
  }

  /** The one that moved last in the case. */
  DirectPayment latest(String caseNumber) {
    return db.sql(
            "select * from fund_direct_payment where case_number = ? order by turn desc, id desc"
                + " fetch first 1 rows only")
        .param(caseNumber)
        .query((rs, i) -> PaymentRow.read(rs))
        .single();
  }

  Optional<DirectPayment> find(long id) {
    return db.sql("select * from fund_direct_payment where id = ?")
        .param(id)
        .query((rs, i) -> PaymentRow.read(rs))
        .optional();
  }

  /** All of the case, in the order in which they were registered. */
  List<DirectPayment> of(String caseNumber) {
    return db.sql("select * from fund_direct_payment where case_number = ? order by id")
        .param(caseNumber)
        .query((rs, i) -> PaymentRow.read(rs))
        .list();
  }
}
