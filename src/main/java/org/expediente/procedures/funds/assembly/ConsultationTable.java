package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_assembly_consultation}. */
@Repository
class ConsultationTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ConsultationTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** All of a case, oldest first. */
  List<Consultation> of(String caseNumber) {
    return db.sql(
            "select case_number, number, asked_on, request, answer, acknowledged_on"
                + " from fund_assembly_consultation where case_number = ? order by number")
        .param(caseNumber)
        .query(Consultation.class)
        .list();
  }

  Optional<Consultation> latest(String caseNumber) {
    return of(caseNumber).stream().reduce((first, second) -> second);
  }

  void ask(String caseNumber, int number, LocalDate on, String request) {
    db.sql(
            "insert into fund_assembly_consultation (case_number, number, asked_on, request,"
                + " recorded_by) values (?, ?, ?, ?, ?)")
        .params(caseNumber, number, on, request, actors.current().person())
        .update();
  }

  void answered(Consultation consultation, String answer) {
    db.sql(
            "update fund_assembly_consultation set answer = ?, answered_by = ?, answered_on = ?"
                + " where case_number = ? and number = ?")
        .params(
            answer,
            actors.current().person(),
            LocalDate.now(clock),
            consultation.caseNumber(),
            consultation.number())
        .update();
  }

  void acknowledged(Consultation consultation, String ackNumber, LocalDate on) {
    db.sql(
            "update fund_assembly_consultation set ack_number = ?, acknowledged_on = ?"
                + " where case_number = ? and number = ?")
        .params(ackNumber, on, consultation.caseNumber(), consultation.number())
        .update();
  }
}
