package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_incident}. */
@Repository
class IncidentTable {
  private static final String SELECT =
      """
      select id, case_number, contract_case, obligation_id, type, origin, fact_on, known_on, facts,
        state, reported_by, reported_at
      from contract_incident
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  IncidentTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  long add(NewIncident incident, String origin) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_incident (contract_case, obligation_id, type, origin, fact_on,
              known_on, facts, state, reported_by, reported_at)
            values (?, ?, ?, ?, ?, ?, ?, 'ABIERTO', ?, ?)""")
        .params(
            incident.contractCase(),
            incident.obligationId(),
            incident.type().name(),
            origin,
            incident.factOn(),
            incident.knownOn(),
            incident.facts(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  void opened(long id, String caseNumber) {
    db.sql("update contract_incident set case_number = ? where id = ?")
        .params(caseNumber, id)
        .update();
  }

  void state(long id, String state) {
    db.sql("update contract_incident set state = ? where id = ?").params(state, id).update();
  }

  Optional<Incident> find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(Incident.class).optional();
  }

  Optional<Incident> ofCase(String caseNumber) {
    return db.sql(SELECT + "where case_number = ?")
        .param(caseNumber)
        .query(Incident.class)
        .optional();
  }

  List<Incident> ofContract(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(Incident.class)
        .list();
  }
}
