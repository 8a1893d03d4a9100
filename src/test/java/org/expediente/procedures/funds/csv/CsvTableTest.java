package org.expediente.procedures.funds.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.expediente.casefile.IdentityType;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  private static final List<String> COLUMNS = List.of("dui", "fecha");

  @Test
  void semicolonsCommasAndBothKindsOfDatesAreRead() {
    assertThat(dates("dui;fecha\n00016297-5;15/03/2026\n02495046-3;2026-03-16\n"))
        .containsExactly(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 16));
    assertThat(dates("fecha,dui\n2026-03-15,000162975\n")).hasSize(1);
  }

  @Test
  void allBadRowsAreToldAtOnce() {
    assertThatThrownBy(() -> dates("dui,fecha\n12345678-1,2026-01-01\n00016297-5,ayer\n"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.fields())
                  .extracting("field")
                  .containsExactly("fila 2, columna dui", "fila 3, columna fecha");
              assertThat(refusal.getMessage()).contains("DUI inválido: revise el dígito");
            });
  }

  @Test
  void atMostAHundredProblemsAreTold() {
    String many = "dui,fecha\n" + "1,2026-01-01\n".repeat(150);
    assertThatThrownBy(() -> dates(many))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.fields()).hasSize(100));
  }

  @Test
  void missingColumnsAndEmptyTablesAreRefused() {
    assertThatThrownBy(() -> dates("dui\n00016297-5\n"))
        .hasMessage("Faltan columnas en la tabla: fecha.");
    assertThatThrownBy(() -> dates("dui,fecha\n")).hasMessageContaining("no tiene filas");
  }

  private static List<LocalDate> dates(String text) {
    return CsvTable.of("test", text.getBytes(StandardCharsets.UTF_8), COLUMNS)
        .rows(
            row -> {
              row.identity("dui", IdentityType.DUI);
              return row.date("fecha");
            });
  }
}
