package org.expediente.procedures.contracts.incident.commission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.incident.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_commission} and {@code contract_commission_choice}. */
@Repository
class CommissionTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  CommissionTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Incident incident, Commission commission) {
    String person = actors.current().person();
    db.sql(
            """
            insert into contract_commission (incident_id, motive, joint_opinion, instructor,
              decided_on, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            incident.id(),
            commission.motive(),
            commission.jointOpinion(),
            commission.instructor(),
            LocalDate.now(clock),
            person,
            OffsetDateTime.now(clock))
        .update();
    commission
        .chosen()
        .forEach(
            kind ->
                db.sql("insert into contract_commission_choice (incident_id, kind) values (?, ?)")
                    .params(incident.id(), kind)
                    .update());
  }

  void opened(Incident incident, String kind, long proceedingId) {
    db.sql(
            "update contract_commission_choice set proceeding_id = ?"
                + " where incident_id = ? and kind = ?")
        .params(proceedingId, incident.id(), kind)
        .update();
  }

  Optional<Commission> find(Incident incident) {
    List<String> chosen =
        db.sql("select kind from contract_commission_choice where incident_id = ? order by kind")
            .param(incident.id())
            .query(String.class)
            .list();
    return db.sql(
            "select motive, joint_opinion, instructor from contract_commission"
                + " where incident_id = ?")
        .param(incident.id())
        .query(
            (row, n) ->
                new Commission(
                    chosen,
                    row.getString("motive"),
                    row.getString("joint_opinion"),
                    row.getString("instructor")))
        .optional();
  }
}
