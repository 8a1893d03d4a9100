package org.expediente.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedFileTest {
  private static final List<String> COLUMNS = List.of("name", "day", "open");

  @Test
  void readsQuotedCellsDatesAndFlags() {
    SeedRow row = read("name,day,open\n\"Sí, \"\"claro\"\"\", 2022-09-16 ,true").get(0);

    assertThat(row.text("name")).isEqualTo("Sí, \"claro\"");
    assertThat(row.date("day")).isEqualTo(LocalDate.of(2022, 9, 16));
    assertThat(row.flag("open")).isTrue();
  }

  @Test
  void takesTheMarkThatSpreadsheetsPutInFront() {
    assertThat(read("\uFEFFname,day,open\na,,\n").get(0).text("name")).isEqualTo("a");
  }

  @Test
  void numbersRowsAsAnEditorShowsThem() {
    List<SeedRow> rows = read("name,day,open\na,,\n\n\"two\nlines\",,\nb,,");

    assertThat(rows).extracting(SeedRow::line).containsExactly(2L, 5L, 6L);
  }

  @Test
  void anEmptyOptionalCellIsNull() {
    SeedRow row = read("name,day,open\na,,").get(0);

    assertThat(row.optional("open")).isNull();
    assertThat(row.optionalDate("day")).isNull();
  }

  @Test
  void namesFileRowAndColumnOfABadCell() {
    SeedRow row = read("name,day,open\na,2022-02-30,yes").get(0);

    assertThatThrownBy(() -> row.date("day"))
        .hasMessage(
            "seeds/test.csv, row 2, column day: '2022-02-30' is not a date like 2022-09-16");
    assertThatThrownBy(() -> row.flag("open"))
        .hasMessage("seeds/test.csv, row 2, column open: must be true or false");
  }

  @Test
  void refusesAnEmptyCellThatIsNeeded() {
    SeedRow row = read("name,day,open\n,,").get(0);

    assertThatThrownBy(() -> row.text("name")).hasMessageEndingWith("column name: is empty");
  }

  @Test
  void refusesAnotherHeader() {
    assertThatThrownBy(() -> read("name,date,open\n"))
        .hasMessage("seeds/test.csv: the header must be name,day,open");
  }

  @Test
  void refusesARowWithAMissingOrAnExtraCell() {
    assertThatThrownBy(() -> read("name,day,open\na,,\nb,\n")).hasMessageContaining("row 3");
    assertThatThrownBy(() -> read("name,day,open\na,,,\n")).hasMessageContaining("row 2");
  }

  private static List<SeedRow> read(String csv) {
    InputStream content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    return SeedFile.read("seeds/test.csv", content, COLUMNS);
  }
}
