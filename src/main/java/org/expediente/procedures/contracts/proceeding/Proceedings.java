package org.expediente.procedures.contracts.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Regimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code contract_proceeding}; every step is journaled in the case that it runs in. */
@Service
@Transactional
public class Proceedings {
  /** Variable of a process that runs one proceeding. */
  public static final String ID = "proceedingId";

  private static final String SELECT =
      """
      select id, case_number, contract_case, kind, regime, state, opened_on, resolved_on, firm_on,
        outcome
      from contract_proceeding
      """;

  private final JdbcClient db;
  private final Contracts contracts;
  private final Regimes regimes;
  private final Journal journal;
  private final Clock clock;

  Proceedings(JdbcClient db, Contracts contracts, Regimes regimes, Journal journal, Clock clock) {
    this.db = db;
    this.contracts = contracts;
    this.regimes = regimes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Opens a proceeding in a case, with the terms of the regime of today.
   *
   * @return its id
   */
  public long open(String caseNumber, ProceedingKind kind) {
    Contract contract = contracts.of(caseNumber);
    LocalDate today = LocalDate.now(clock);
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_proceeding (case_number, contract_case, kind, regime, state,
              opened_on)
            values (?, ?, ?, ?, 'ABIERTO', ?)""")
        .params(
            caseNumber,
            contract.caseNumber(),
            kind.name(),
            regimes.ofProceeding(contract, today).name(),
            today)
        .update(key, "id");
    long id = key.getKey().longValue();
    record(find(id), "contracts.proceedingOpened", Map.of());
    return id;
  }

  /** The proceeding that the process of this scope runs: variable {@link #ID}. */
  @Transactional(readOnly = true)
  public Proceeding of(VariableScope scope) {
    return find(((Number) scope.getVariable(ID)).longValue());
  }

  /** One proceeding. */
  @Transactional(readOnly = true)
  public Proceeding find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(Proceeding.class).single();
  }

  /** All proceedings on a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<Proceeding> ofContract(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(Proceeding.class)
        .list();
  }

  /** All proceedings that run or ran in a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Proceeding> ofCase(String caseNumber) {
    return db.sql(SELECT + "where case_number = ? order by id")
        .param(caseNumber)
        .query(Proceeding.class)
        .list();
  }

  /** Notes that a proceeding is about an obligation, too. */
  public void cover(long id, long obligationId) {
    if (!obligations(id).contains(obligationId)) {
      db.sql(
              "insert into contract_proceeding_obligation (proceeding_id, obligation_id)"
                  + " values (?, ?)")
          .params(id, obligationId)
          .update();
    }
  }

  /** Ids of the obligations that a proceeding is about. */
  @Transactional(readOnly = true)
  public List<Long> obligations(long id) {
    return db.sql(
            "select obligation_id from contract_proceeding_obligation where proceeding_id = ?"
                + " order by 1")
        .param(id)
        .query(Long.class)
        .list();
  }

  /**
   * Notes that a proceeding carries out what another one resolved: the claim for an unpaid fine.
   */
  public void follow(long id, long resolved) {
    db.sql("update contract_proceeding set follows_id = ? where id = ?")
        .params(resolved, id)
        .update();
  }

  /** Id of the proceeding that this one carries out; empty where it stands on its own. */
  @Transactional(readOnly = true)
  public Optional<Long> followed(long id) {
    return db.sql(
            "select follows_id from contract_proceeding where id = ? and follows_id is not null")
        .param(id)
        .query(Long.class)
        .optional();
  }

  /** The authority resolved. */
  public void resolve(long id, String outcome) {
    update(id, "state = 'RESUELTO', resolved_on = ?, outcome = ?", LocalDate.now(clock), outcome);
    record(find(id), "contracts.proceedingResolved", Map.of("outcome", outcome));
  }

  /** No appeal is possible any more; the outcome may have changed on appeal. */
  public void firm(long id, String outcome) {
    firm(id, outcome, LocalDate.now(clock));
  }

  /** As {@link #firm(long, String)}, since another day: the last one to appeal. */
  public void firm(long id, String outcome, LocalDate on) {
    update(id, "state = 'FIRME', firm_on = ?, outcome = ?", on, outcome);
    record(find(id), "contracts.proceedingFirm", Map.of("outcome", outcome));
  }

  /** Everything that followed was done. */
  public void close(long id) {
    update(id, "state = ?", ProceedingState.CERRADO.name());
    record(find(id), "contracts.proceedingClosed", Map.of());
  }

  /** Ends it at once: nobody is burdened, so nothing is left to appeal. */
  public void end(long id, String outcome) {
    resolve(id, outcome);
    firm(id, outcome);
    close(id);
  }

  private void update(long id, String set, Object... values) {
    journal.hold(find(id).caseNumber());
    db.sql("update contract_proceeding set " + set + " where id = ?")
        .params(values)
        .param(id)
        .update();
  }

  private void record(Proceeding of, String kind, Map<String, ?> more) {
    Map<String, Object> data = new HashMap<>(more);
    data.put("proceeding", of.id());
    data.put("kind", of.kind().label());
    data.put("regime", of.regime());
    journal.record(new Act(of.caseNumber(), kind, null, data));
  }
}
