package org.expediente.procedures.funds.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TeamTablesTest {
  private static final String CASE = "FON-2026-000001";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoeverLeavesKeepsTheRow(TestDatabase kind) {
    try (var database = kind.create()) {
      TeamTable table = new TeamTable(JdbcClient.create(database));
      table.add(appointment("legal", "legal-1"));
      Long first = table.of(CASE).get(0).id();
      Relative cousin = new Relative("Marta", "Prima", "Alcaldía");
      table.answer(first, new Answer(false, true, List.of(cousin), "S.A.", "Mi prima"), DAY);
      table.add(appointment("legal", "legal-2"));
      table.answer(table.of(CASE).get(1).id(), new Answer(true, false, List.of(), null, null), DAY);

      Seating seating = new Seating(table.of(CASE));
      assertThat(seating.appointments())
          .extracting(Appointment::state)
          .containsExactly(SeatState.EXCUSADO, SeatState.ACEPTADO);
      assertThat(seating.accepted(Seat.LEGAL)).map(Appointment::person).contains("legal-2");
      assertThat(seating.excused("legal-1")).isTrue();
      assertThat(seating.of("legal-1")).isEmpty();
      assertThat(seating.complete()).isFalse();
      assertThat(table.relatives(first)).containsExactly(cousin);
      assertThat(table.declared(CASE, "legal-1"))
          .isEqualTo(
              new Declared(first, "legal", "Nombre", SeatState.EXCUSADO, true, "S.A.", "Mi prima"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void meetingsAreKeptWithPeopleAndInputs(TestDatabase kind) {
    try (var database = kind.create()) {
      JdbcClient sql = JdbcClient.create(database);
      MeetingTable meetings = new MeetingTable(sql);
      AbsenceTable absences = new AbsenceTable(sql);
      Meeting meeting =
          new Meeting(
              CASE,
              1,
              DAY,
              "Sala",
              true,
              "Acuerdos",
              false,
              List.of(new Meeting.Attendee("Ana", "ONG"), new Meeting.Attendee("Luis", "UFI")),
              List.of(new Meeting.Input("Diagnóstico", DAY.plusDays(9))),
              "oversight-1");
      meetings.add(meeting);

      assertThat(meetings.of(CASE)).containsExactly(meeting);
      assertThat(absences.answeredUpTo(CASE)).isZero();
      absences.add(new AbsenceDecision(CASE, 2, "CONVOCAR", "Motivo", DAY, "authority-1"));
      assertThat(absences.answeredUpTo(CASE)).isEqualTo(2);
    }
  }

  private static Appointment appointment(String seat, String person) {
    return new Appointment(
        null,
        CASE,
        seat,
        person,
        "Nombre",
        SeatState.DESIGNADO,
        "Acuerdo 1",
        DAY,
        DAY,
        "authority-1",
        null);
  }
}
