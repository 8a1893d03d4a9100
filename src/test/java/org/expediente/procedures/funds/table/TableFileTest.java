package org.expediente.procedures.funds.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets save them, and what is said about those that are wrong. */
class TableFileTest {
  private static final List<String> COLUMNS = List.of("codigo", "monto", "fecha", "activo");

  private record Row(String code, BigDecimal amount, Boolean active) {}

  @Test
  void readsCommasAndSemicolonsAndAnyOrderOfColumns() {
    Row expected = new Row("L-01", new BigDecimal("1250.50"), true);
    assertThat(read("codigo,monto,fecha,activo\nl-01,1250.5,2027-01-04,sí\n"))
        .containsExactly(expected);
    assertThat(read("Activo;Codigo;Fecha;Monto\r\nSI;L-01;2027-01-04;1250.50\r\n"))
        .containsExactly(expected);
  }

  @Test
  void blankRowsDoNotCountButKeepTheirNumber() {
    assertThat(
            problems("codigo,monto,fecha,activo\nL-01,1.00,2027-01-04,no\n,,,\n\nL-02,x,2027,n\n"))
        .extracting(FieldProblem::field)
        .containsExactly(
            "fila 5, columna monto", "fila 5, columna fecha", "fila 5, columna activo");
  }

  @Test
  void everyBadCellIsNamedAtOnceWithWhatToDo() {
    assertThat(
            problems(
                """
                codigo,monto,fecha,activo
                L 01,"1,250.00",04/01/2027,tal vez
                L-02,0.00,2027-02-30,
                L-03,1.234,2027-01-04,no
                """))
        .extracting(FieldProblem::message)
        .containsExactly(
            "Fila 2, columna codigo: escriba un código de 1 a 20 letras, números o guiones, como"
                + " L-01.",
            "Fila 2, columna monto: escriba un número sin separador de miles, por ejemplo 1250.50.",
            "Fila 2, columna fecha: escriba la fecha como año-mes-día, por ejemplo 2026-03-15.",
            "Fila 2, columna activo: escriba sí o no.",
            "Fila 3, columna monto: debe ser mayor que cero.",
            "Fila 3, columna fecha: escriba la fecha como año-mes-día, por ejemplo 2026-03-15.",
            "Fila 3, columna activo: escriba sí o no.",
            "Fila 4, columna monto: admite 2 decimales como máximo.");
  }

  @Test
  void aHeaderThatLacksColumnsSaysWhich() {
    assertThat(problems("codigo,importe\nL-01,1.00\n"))
        .extracting(FieldProblem::message)
        .containsExactly(
            "Falta la columna «monto».",
            "Falta la columna «fecha».",
            "Falta la columna «activo».",
            "La primera fila debe ser: codigo,monto,fecha,activo");
  }

  @Test
  void aRowWithTooManyCellsIsNotGuessedAt() {
    assertThat(problems("codigo,monto,fecha,activo\nL-01,1,250.00,2027-01-04,no\n"))
        .extracting(FieldProblem::message)
        .containsExactly("La fila 2 tiene 5 celdas y el encabezado 4; revise comas y comillas.");
  }

  @Test
  void anEmptyTableIsRefused() {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> read("codigo,monto,fecha,activo\n"));
    assertThat(refusal).hasMessage("La tabla no tiene filas; agregue al menos una.");
  }

  @Test
  void atMostAHundredProblemsAreTold() {
    String rows = "L-01,1.00,2027-01-04,x\n".repeat(130);
    assertThat(problems("codigo,monto,fecha,activo\n" + rows))
        .hasSize(101)
        .last()
        .extracting(FieldProblem::message)
        .isEqualTo("Hay 30 errores más.");
  }

  private static List<FieldProblem> problems(String text) {
    return catchThrowableOfType(Refusal.class, () -> read(text)).fields();
  }

  private static List<Row> read(String text) {
    return TableFile.read(
        "test", text.getBytes(StandardCharsets.UTF_8), COLUMNS, TableFileTest::row);
  }

  private static Row row(TableRow cells) {
    String code = cells.code("codigo");
    BigDecimal amount = cells.money("monto");
    cells.date("fecha");
    Boolean active = cells.yes("activo");
    return cells.isSound() ? new Row(code, amount, active) : null;
  }
}
