package org.expediente.procedures.contracts.guarantee;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.database.FirstRow;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code contract_guarantee}; every change is journaled in the contract's case. */
@Service
@Transactional
public class Guarantees {
  private static final String SELECT =
      """
      select id, contract_case, kind, issuer, issuer_nit, issuer_group, number, amount, valid_from,
        valid_to, on_demand, state
      from contract_guarantee
      """;

  private final JdbcClient db;
  private final FirstRow firstRow;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Guarantees(JdbcClient db, FirstRow firstRow, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.firstRow = firstRow;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /** Guarantees of a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<Guarantee> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(Guarantee.class)
        .list();
  }

  /** One guarantee. */
  @Transactional(readOnly = true)
  public Guarantee find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(Guarantee.class).single();
  }

  /**
   * Takes a guarantee into custody; its rules were checked.
   *
   * @throws Refusal conflict, where its issuer gave this number already
   */
  public void accept(Guarantee g) {
    journal.hold(g.contractCase());
    if (!firstRow.insert(() -> insert(g))) {
      throw Refusal.conflict(
          "contracts.guarantee.twin",
          "La garantía %s de %s ya está registrada.".formatted(g.number(), g.issuer()));
    }
    record(
        g,
        "contracts.guaranteeAccepted",
        Map.of("amount", Words.money(g.amount()), "until", Words.date(g.validTo())));
  }

  private void insert(Guarantee g) {
    db.sql(
            """
            insert into contract_guarantee (contract_case, kind, issuer, issuer_nit, issuer_group,
              number, amount, valid_from, valid_to, on_demand, state, accepted_by, accepted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'VIGENTE', ?, ?)""")
        .params(
            g.contractCase(),
            g.kind().name(),
            g.issuer(),
            g.issuerNit(),
            g.issuerGroup(),
            g.number(),
            g.amount(),
            g.validFrom(),
            g.validTo(),
            g.onDemand(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** Moves a guarantee on. */
  public void move(long id, GuaranteeState to) {
    Guarantee g = find(id);
    journal.hold(g.contractCase());
    db.sql("update contract_guarantee set state = ? where id = ?").params(to.name(), id).update();
    record(g, "contracts.guaranteeState", Map.of("before", g.state(), "after", to));
  }

  /** The issuer prolongs it to another last day. */
  public void prolong(long id, LocalDate validTo) {
    Guarantee g = find(id);
    journal.hold(g.contractCase());
    db.sql("update contract_guarantee set valid_to = ? where id = ?").params(validTo, id).update();
    record(
        g,
        "contracts.guaranteeProlonged",
        Map.of("before", Words.date(g.validTo()), "after", Words.date(validTo)));
  }

  /** The issuer raises it to another amount; USD. */
  public void raise(long id, BigDecimal amount) {
    Guarantee g = find(id);
    journal.hold(g.contractCase());
    db.sql("update contract_guarantee set amount = ? where id = ?").params(amount, id).update();
    record(
        g,
        "contracts.guaranteeRaised",
        Map.of("before", Words.money(g.amount()), "after", Words.money(amount)));
  }

  private void record(Guarantee g, String kind, Map<String, ?> data) {
    Map<String, Object> all = new HashMap<>(data);
    all.put("guarantee", g.title());
    journal.record(new Act(g.contractCase(), kind, null, all));
  }
}
