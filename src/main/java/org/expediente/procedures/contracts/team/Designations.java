package org.expediente.procedures.contracts.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code contract_designation}; rows are never rewritten, a later one ends the earlier. */
@Service
@Transactional
public class Designations {
  private static final String SELECT =
      """
      select id, contract_case, manager, alternate, agreement, valid_from, valid_to, state
      from contract_designation
      """;

  private final JdbcClient db;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Designations(JdbcClient db, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /** All designations of a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<Designation> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(Designation.class)
        .list();
  }

  /** All designations of a person over all contracts, oldest first; user id. */
  @Transactional(readOnly = true)
  public List<Designation> ofManager(String manager) {
    return db.sql(SELECT + "where manager = ? order by id")
        .param(manager)
        .query(Designation.class)
        .list();
  }

  /** The designation that was accepted and lasts. */
  @Transactional(readOnly = true)
  public Optional<Designation> current(String contractCase) {
    return of(contractCase).stream()
        .filter(one -> one.state() == DesignationState.ACEPTADO && one.validTo() == null)
        .findFirst();
  }

  /** The designation that waits for the answer of the appointed person, or for its effect. */
  @Transactional(readOnly = true)
  public Optional<Designation> pending(String contractCase) {
    return of(contractCase).stream()
        .filter(one -> one.state() == DesignationState.NOMBRADO)
        .reduce((first, last) -> last);
  }

  /** Contracts that a person administers now; closed ones weigh no more. */
  @Transactional(readOnly = true)
  public int active(String manager) {
    return db.sql(
            """
            select count(*) from contract_designation d
              join contract c on c.case_number = d.contract_case
            where d.manager = ? and d.valid_to is null and d.state in ('NOMBRADO', 'ACEPTADO')
              and c.state <> 'TERMINADO'""")
        .param(manager)
        .query(Integer.class)
        .single();
  }

  /** The authority appoints. */
  public void appoint(
      String contractCase, String manager, String alternate, String agreement, LocalDate from) {
    journal.hold(contractCase);
    db.sql(
            """
            insert into contract_designation (contract_case, manager, alternate, agreement,
              valid_from, state, appointed_by, appointed_at)
            values (?, ?, ?, ?, ?, 'NOMBRADO', ?, ?)""")
        .params(
            contractCase,
            manager,
            alternate,
            agreement,
            from,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
    journal.record(
        new Act(
            contractCase,
            "contracts.managerAppointed",
            null,
            Map.of("manager", manager, "alternate", alternate, "from", Words.date(from))));
  }

  /** The appointed person answers. */
  public void answer(long id, DesignationState answer) {
    db.sql("update contract_designation set state = ? where id = ?")
        .params(answer.name(), id)
        .update();
  }

  /** The designation ends; {@code last} is its last day. */
  public void end(long id, LocalDate last) {
    db.sql("update contract_designation set valid_to = ?, state = 'TERMINADO' where id = ?")
        .params(last, id)
        .update();
  }
}
