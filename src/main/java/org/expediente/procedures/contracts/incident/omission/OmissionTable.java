package org.expediente.procedures.contracts.incident.omission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.incident.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_omission}. */
@Repository
class OmissionTable {
  private static final String SELECT =
      """
      select id, case_number, incident_id, contract_case, manager, due_on, days_late, facts,
        opened_on, defence, defended_on, outcome, reason, resolved_on, resolved_by
      from contract_omission
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  OmissionTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  long add(Incident incident, String manager, LocalDate dueOn, int daysLate, String facts) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_omission (incident_id, contract_case, manager, due_on, days_late,
              facts, opened_on)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            incident.id(),
            incident.contractCase(),
            manager,
            dueOn,
            daysLate,
            facts,
            LocalDate.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  void opened(long id, String caseNumber) {
    db.sql("update contract_omission set case_number = ? where id = ?")
        .params(caseNumber, id)
        .update();
  }

  void defend(long id, String defence) {
    db.sql("update contract_omission set defence = ?, defended_on = ? where id = ?")
        .params(defence, LocalDate.now(clock), id)
        .update();
  }

  void resolve(long id, String outcome, String reason) {
    db.sql(
            "update contract_omission set outcome = ?, reason = ?, resolved_on = ?,"
                + " resolved_by = ? where id = ?")
        .params(outcome, reason, LocalDate.now(clock), actors.current().person(), id)
        .update();
  }

  Omission find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(Omission.class).single();
  }

  Optional<Omission> ofIncident(long incidentId) {
    return one("where incident_id = ?", incidentId);
  }

  Optional<Omission> ofCase(String caseNumber) {
    return one("where case_number = ?", caseNumber);
  }

  List<Omission> ofManager(String manager) {
    return db.sql(SELECT + "where manager = ? order by id")
        .param(manager)
        .query(Omission.class)
        .list();
  }

  private Optional<Omission> one(String where, Object value) {
    return db.sql(SELECT + where).param(value).query(Omission.class).optional();
  }
}
