package org.expediente.procedures.funds.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_meeting} and those below it. */
@Repository
class MeetingTable {
  private final JdbcClient jdbc;

  MeetingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Meeting m) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into fund_meeting (case_number, number, held_on, place, ngo_present, agreements,
              another_meeting, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            m.caseNumber(),
            m.number(),
            m.heldOn(),
            m.place(),
            m.ngoPresent(),
            m.agreements(),
            m.anotherMeeting(),
            m.recordedBy())
        .update(key, "id");
    int position = 0;
    for (Meeting.Attendee attendee : m.attendees()) {
      jdbc.sql("insert into fund_meeting_attendee values (?, ?, ?, ?)")
          .params(key.getKey(), position++, attendee.name(), attendee.capacity())
          .update();
    }
    for (Meeting.Input input : m.inputs()) {
      jdbc.sql("insert into fund_meeting_input values (?, ?, ?, ?)")
          .params(key.getKey(), position++, input.description(), input.dueOn())
          .update();
    }
  }

  /** All meetings of the case, also those that the organisation missed, by number. */
  List<Meeting> of(String caseNumber) {
    return jdbc.sql("select * from fund_meeting where case_number = ? order by number")
        .param(caseNumber)
        .query((row, i) -> meeting(row))
        .list();
  }

  private Meeting meeting(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new Meeting(
        row.getString("case_number"),
        row.getInt("number"),
        row.getObject("held_on", LocalDate.class),
        row.getString("place"),
        row.getBoolean("ngo_present"),
        row.getString("agreements"),
        row.getBoolean("another_meeting"),
        attendees(id),
        inputs(id),
        row.getString("recorded_by"));
  }

  private List<Meeting.Attendee> attendees(long id) {
    return jdbc.sql(
            "select name, capacity from fund_meeting_attendee where meeting_id = ?"
                + " order by position")
        .param(id)
        .query(Meeting.Attendee.class)
        .list();
  }

  private List<Meeting.Input> inputs(long id) {
    return jdbc.sql(
            "select description, due_on from fund_meeting_input where meeting_id = ?"
                + " order by position")
        .param(id)
        .query(Meeting.Input.class)
        .list();
  }
}
