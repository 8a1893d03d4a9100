package org.expediente.procedures.contracts.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_obligation}, {@code contract_extension}, {@code contract_delivery}. */
@Repository
class ObligationTable {
  private static final String SELECT =
      """
      select o.id, o.contract_case, o.code, o.clause, o.description, o.kind, o.due_on as agreed_on,
        o.due_on, o.amount, o.evidence, o.critical,
        coalesce((select sum(e.days) from contract_extension e
          where e.contract_case = o.contract_case
            and (e.obligation_id = o.id or e.obligation_id is null)), 0) as extended
      from contract_obligation o
      """;

  private final JdbcClient db;
  private final DueDays dueDays;
  private final Actors actors;
  private final Clock clock;

  ObligationTable(JdbcClient db, DueDays dueDays, Actors actors, Clock clock) {
    this.db = db;
    this.dueDays = dueDays;
    this.actors = actors;
    this.clock = clock;
  }

  List<Obligation> of(String contractCase) {
    return db.sql(SELECT + "where o.contract_case = ? order by o.due_on, o.code")
        .param(contractCase)
        .query((row, n) -> obligation(row))
        .list();
  }

  Optional<Obligation> find(long id) {
    return db.sql(SELECT + "where o.id = ?")
        .param(id)
        .query((row, n) -> obligation(row))
        .optional();
  }

  private Obligation obligation(ResultSet row) throws SQLException {
    LocalDate agreed = row.getObject("agreed_on", LocalDate.class);
    return new Obligation(
        row.getLong("id"),
        row.getString("contract_case"),
        row.getString("code"),
        row.getString("clause"),
        row.getString("description"),
        ObligationKind.valueOf(row.getString("kind")),
        agreed,
        dueDays.of(agreed, row.getLong("extended")),
        row.getBigDecimal("amount"),
        row.getString("evidence"),
        row.getBoolean("critical"));
  }

  void add(String contractCase, NewObligation o) {
    db.sql(
            """
            insert into contract_obligation (contract_case, code, clause, description, kind, due_on,
              amount, evidence, critical)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            contractCase,
            o.code(),
            o.clause(),
            o.description(),
            o.kind().name(),
            o.dueOn(),
            o.amount(),
            o.evidence(),
            o.critical())
        .update();
  }

  void extend(String contractCase, Extension e) {
    db.sql(
            """
            insert into contract_extension (contract_case, obligation_id, days, requested_on,
              resolved_on, cause, resolved_by)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            contractCase,
            e.obligationId(),
            e.days(),
            e.requestedOn(),
            e.resolvedOn(),
            e.cause(),
            actors.current().person())
        .update();
  }

  List<Extension> extensions(String contractCase) {
    return db.sql(
            """
            select obligation_id, days, requested_on, resolved_on, cause from contract_extension
            where contract_case = ? order by id""")
        .param(contractCase)
        .query(Extension.class)
        .list();
  }

  void deliver(String contractCase, Delivery d) {
    db.sql(
            """
            insert into contract_delivery (contract_case, obligation_id, amount, delivered_on,
              recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            contractCase,
            d.obligationId(),
            d.amount(),
            d.deliveredOn(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  List<Delivery> deliveries(String contractCase) {
    return db.sql(
            """
            select obligation_id, amount, delivered_on from contract_delivery
            where contract_case = ? order by delivered_on, id""")
        .param(contractCase)
        .query(Delivery.class)
        .list();
  }
}
