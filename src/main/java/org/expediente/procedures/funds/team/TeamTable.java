package org.expediente.procedures.funds.team;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_team_member} and {@code fund_team_relative}. */
@Repository
class TeamTable {
  private final JdbcClient jdbc;

  TeamTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All appointments of the case, oldest first, also of those who left. */
  List<Appointment> of(String caseNumber) {
    return jdbc.sql(
            """
            select id, case_number, seat, person, person_name, state, agreement, effective_from,
              appointed_on, appointed_by, answered_on
            from fund_team_member where case_number = ? order by id""")
        .param(caseNumber)
        .query(Appointment.class)
        .list();
  }

  void add(Appointment a) {
    jdbc.sql(
            """
            insert into fund_team_member (case_number, seat, person, person_name, state, agreement,
              effective_from, appointed_on, appointed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            a.caseNumber(),
            a.seat(),
            a.person(),
            a.personName(),
            a.state().name(),
            a.agreement(),
            a.effectiveFrom(),
            a.appointedOn(),
            a.appointedBy())
        .update();
  }

  void state(long id, SeatState state) {
    jdbc.sql("update fund_team_member set state = ? where id = ?")
        .params(state.name(), id)
        .update();
  }

  void answer(long id, Answer answer, LocalDate on) {
    SeatState state = answer.accepts() ? SeatState.ACEPTADO : SeatState.EXCUSADO;
    jdbc.sql(
            """
            update fund_team_member
            set state = ?, answered_on = ?, conflict = ?, companies = ?, excuse_reason = ?
            where id = ?""")
        .params(state.name(), on, answer.conflict(), answer.companies(), answer.excuseReason(), id)
        .update();
    int position = 0;
    for (Relative relative : answer.relatives()) {
      jdbc.sql("insert into fund_team_relative values (?, ?, ?, ?, ?)")
          .params(id, position++, relative.name(), relative.kinship(), relative.institution())
          .update();
    }
  }

  /** The last declaration of a person in the case. */
  Declared declared(String caseNumber, String person) {
    return jdbc.sql(
            """
            select id, seat, person_name, state, conflict, companies, excuse_reason
            from fund_team_member
            where case_number = ? and person = ? and answered_on is not null
            order by id desc fetch first 1 rows only""")
        .params(caseNumber, person)
        .query(Declared.class)
        .single();
  }

  List<Relative> relatives(long memberId) {
    return jdbc.sql(
            """
            select name, kinship, institution from fund_team_relative
            where member_id = ? order by position""")
        .param(memberId)
        .query(Relative.class)
        .list();
  }
}
