package org.expediente.procedures.funds.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.database.TestDatabase;
import org.expediente.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AssignmentTableTest {
  private static final Assignment ONE =
      new Assignment(
          "FON-2026-000001",
          "D.L. 805/2025",
          LocalDate.of(2026, 1, 15),
          "2400-1-0102-21",
          new BigDecimal("125000.00"),
          "Prevención con jóvenes de zonas en riesgo",
          "0614-050707-104-8",
          "Fundación",
          "ngo-06140507071048");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void keepsAnAssignmentOnceWhateverTheWayItIsWritten(TestDatabase kind) {
    try (var database = kind.create()) {
      AssignmentTable table = new AssignmentTable(JdbcClient.create(database));
      NewAssignments news = new NewAssignments(table);
      news.add(ONE);
      Assignment twin = other("FON-2026-000002", "DL 805 2025", "2400-1-0102-21");

      assertThat(new Assignments(table).of("FON-2026-000001")).isEqualTo(ONE);
      assertThatThrownBy(() -> news.refuseTwin(twin))
          .hasMessage("Ya existe el expediente FON-2026-000001 para este decreto, línea y ONG.");
      assertThatThrownBy(() -> news.add(twin))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("Ya existe un expediente para este decreto, línea y ONG.");
      news.add(other("FON-2026-000003", "DL 805 2025", "2400-1-0102-22"));
      assertThatThrownBy(() -> new Assignments(table).of("FON-2026-000009"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Assignment other(String number, String decree, String line) {
    return new Assignment(
        number,
        decree,
        ONE.gazetteDate(),
        line,
        ONE.amount(),
        ONE.legalPurpose(),
        ONE.ngoNit(),
        ONE.ngoName(),
        ONE.ngoGroup());
  }
}
