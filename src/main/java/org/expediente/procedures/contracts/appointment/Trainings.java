package org.expediente.procedures.contracts.appointment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_training}: who took the workshop, when, and whether it was understood. */
@Repository
class Trainings {
  private final JdbcClient db;
  private final Parameters parameters;
  private final Actors actors;
  private final Clock clock;

  Trainings(JdbcClient db, Parameters parameters, Actors actors, Clock clock) {
    this.db = db;
    this.parameters = parameters;
    this.actors = actors;
    this.clock = clock;
  }

  /** The workshop that still counts today: passed, and not too long ago. */
  Optional<Training> valid(String person) {
    return db.sql(
            """
            select id, person, held_on, mark, pass_mark, passed from contract_training
            where person = ? and passed and held_on >= ? order by held_on desc, id desc
            fetch first 1 rows only""")
        .params(person, oldest())
        .query(Training.class)
        .optional();
  }

  /** First day of a workshop that still counts. */
  LocalDate oldest() {
    LocalDate today = LocalDate.now(clock);
    return today.minusMonths(parameters.integer("contracts.workshop.validMonths", today));
  }

  /** Least mark of the comprehension check. */
  BigDecimal passMark() {
    return parameters.decimal("contracts.workshop.passMark", LocalDate.now(clock));
  }

  /** Adds a workshop; gives whether it was passed. */
  boolean add(String contractCase, String person, LocalDate heldOn, BigDecimal mark) {
    boolean passed = mark.compareTo(passMark()) >= 0;
    db.sql(
            """
            insert into contract_training (person, held_on, mark, pass_mark, passed, contract_case,
              recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            person,
            heldOn,
            mark,
            passMark(),
            passed,
            contractCase,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
    return passed;
  }

  /** {@code taller aprobado el 17/03/2022 con 8.50}, or that there is none. */
  String words(String person) {
    return valid(person)
        .map(
            one ->
                "taller aprobado el %s con %s"
                    .formatted(Words.date(one.heldOn()), one.mark().toPlainString()))
        .orElse("sin taller vigente");
  }
}
