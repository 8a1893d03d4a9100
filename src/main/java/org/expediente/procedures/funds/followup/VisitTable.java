package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.funds.beneficiary.PresentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_field_visit} and {@code fund_visit_person}. */
@Repository
class VisitTable {
  private final JdbcClient db;
  private final Actors actors;

  VisitTable(JdbcClient db, Actors actors) {
    this.db = db;
    this.actors = actors;
  }

  /** How many visits were held. */
  int held(String caseNumber) {
    return db.sql(
            "select count(*) from fund_field_visit"
                + " where case_number = ? and held_on is not null")
        .param(caseNumber)
        .query(Integer.class)
        .single();
  }

  /** The visit that is asked for and was not held yet. */
  Optional<FieldVisit> open(String caseNumber) {
    return db.sql("select * from fund_field_visit where case_number = ? and held_on is null")
        .param(caseNumber)
        .query(FieldVisit.class)
        .optional();
  }

  /** The last visit that was held. */
  FieldVisit latest(String caseNumber) {
    return db.sql(
            "select * from fund_field_visit where case_number = ? and held_on is not null"
                + " order by visit_number desc limit 1")
        .param(caseNumber)
        .query(FieldVisit.class)
        .single();
  }

  void ask(
      String caseNumber,
      int number,
      LocalDate today,
      String seed,
      List<PresentPerson> universe,
      List<PresentPerson> sample) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    String everybody = String.join("\n", universe.stream().map(PresentPerson::internalId).toList());
    db.sql(
            """
            insert into fund_field_visit (case_number, visit_number, drawn_on, seed, universe,
              sample_size) values (?, ?, ?, ?, ?, ?)""")
        .params(caseNumber, number, today, seed, everybody, sample.size())
        .update(key, "id");
    int position = 1;
    for (PresentPerson person : sample) {
      db.sql(
              "insert into fund_visit_person (visit_id, beneficiary_id, position, internal_id)"
                  + " values (?, ?, ?, ?)")
          .params(key.getKeyAs(Long.class), person.id(), position++, person.internalId())
          .update();
    }
  }

  void hold(long id, LocalDate today, String place, String findings, List<VisitedPerson> persons) {
    db.sql(
            "update fund_field_visit set held_on = ?, held_by = ?, place = ?, findings = ?"
                + " where id = ?")
        .params(today, actors.current().person(), place, findings, id)
        .update();
    for (VisitedPerson person : persons) {
      db.sql(
              "update fund_visit_person set located = ?, confirmed = ?, note = ?"
                  + " where visit_id = ? and internal_id = ?")
          .params(person.located(), person.confirmed(), person.note(), id, person.internalId())
          .update();
    }
  }

  /** Internal numbers of the sample, in the order drawn. */
  List<String> sample(long id) {
    return db.sql("select internal_id from fund_visit_person where visit_id = ? order by position")
        .param(id)
        .query(String.class)
        .list();
  }

  /** The sample of a visit that was held, in the order drawn. */
  List<VisitedPerson> persons(long id) {
    return db.sql("select * from fund_visit_person where visit_id = ? order by position")
        .param(id)
        .query(VisitedPerson.class)
        .list();
  }
}
