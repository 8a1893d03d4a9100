package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code fund_amendment}. Callers hold the case. */
@Repository
class AmendmentTable {
  private static final String SELECT =
      "select id, case_number, number, kind, from_line, to_line, amount, ends_on, content, reason,"
          + " state, requested_by, requested_at, route, transferred, plan_total, limit_share,"
          + " before_text, after_text, ngo_signed_on, signed_on, decision from fund_amendment where ";

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  AmendmentTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  Amendment add(String caseNumber, NewAmendment asked) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            "insert into fund_amendment (case_number, number, kind, from_line, to_line, amount,"
                + " ends_on, content, reason, state, requested_by, requested_at, before_text)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'SOLICITADA', ?, ?, ?)")
        .params(
            caseNumber,
            of(caseNumber).size() + 1,
            asked.kind().name(),
            asked.fromLine(),
            asked.toLine(),
            asked.amount(),
            asked.endsOn(),
            asked.content(),
            asked.reason(),
            actors.current().person(),
            now(),
            asked.currentText())
        .update(key, "id");
    return find(key.getKey().longValue());
  }

  Amendment find(long id) {
    return db.sql(SELECT + "id = ?").param(id).query(Amendment.class).single();
  }

  /** By number. */
  List<Amendment> of(String caseNumber) {
    return db.sql(SELECT + "case_number = ? order by number")
        .param(caseNumber)
        .query(Amendment.class)
        .list();
  }

  void examined(Amendment amendment, AmendmentRoute route, Meter meter) {
    db.sql(
            "update fund_amendment set route = ?, transferred = ?, plan_total = ?, limit_share = ?"
                + " where id = ?")
        .params(
            route.name(),
            meter == null ? null : meter.transferred(),
            meter == null ? null : meter.planTotal(),
            meter == null ? null : meter.limit(),
            amendment.id())
        .update();
  }

  void signedByNgo(Amendment amendment, LocalDate on) {
    db.sql("update fund_amendment set ngo_signed_on = ? where id = ?")
        .params(on, amendment.id())
        .update();
  }

  void signed(Amendment amendment, LocalDate on) {
    db.sql("update fund_amendment set signed_on = ? where id = ?")
        .params(on, amendment.id())
        .update();
  }

  void approved(Amendment amendment, Change change, String decision) {
    db.sql("update fund_amendment set before_text = ?, after_text = ? where id = ?")
        .params(change.before(), change.after(), amendment.id())
        .update();
    decided(amendment, AmendmentState.APROBADA, decision);
  }

  void rejected(Amendment amendment, String decision) {
    decided(amendment, AmendmentState.RECHAZADA, decision);
  }

  private void decided(Amendment amendment, AmendmentState state, String decision) {
    db.sql(
            "update fund_amendment set state = ?, decision = ?, decided_by = ?, decided_at = ?"
                + " where id = ?")
        .params(state.name(), decision, actors.current().person(), now(), amendment.id())
        .update();
  }

  /** Transfers asked for earlier in the case that were not rejected, USD. */
  BigDecimal transferredBefore(Amendment amendment) {
    return db.sql(
            "select coalesce(sum(amount), 0) from fund_amendment where case_number = ?"
                + " and number < ? and kind = 'TRASLADO' and state <> 'RECHAZADA'")
        .params(amendment.caseNumber(), amendment.number())
        .query(BigDecimal.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
