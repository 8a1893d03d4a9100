package org.expediente.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class ParameterSeedsTest {
  private static final String HEADER =
      "key,value,unit,valid_from,valid_to,legal_basis,ratified,description\n";

  private final ParameterSeeds seeds = new ParameterSeeds();

  @Test
  void readsARow() throws IOException {
    List<Parameter> rows =
        read(HEADER + "a.b,10,business-days,2022-01-01,2022-12-31,Art. 1,true,Plazo de prueba\n");

    assertThat(rows)
        .containsExactly(
            new Parameter(
                "a.b",
                "10",
                "business-days",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                "Art. 1",
                true,
                "Plazo de prueba"));
  }

  @Test
  void refusesAValueThatDoesNotFitItsUnit() {
    assertRefused(
        HEADER + "a.b,10,count,2022-01-01,,x,true,x\n" + "c.d,diez,count,2022-01-01,,x,true,x\n",
        "parameters/test.csv, row 3, column value: 'diez' does not fit the unit count");
  }

  @Test
  void refusesAnUnknownUnit() {
    assertRefused(
        HEADER + "a.b,10,dias,2022-01-01,,x,true,x\n",
        "parameters/test.csv, row 2, column unit: 'dias' is not one of business-days");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertRefused(
        HEADER + "a.b,10,count,2022-01-02,2022-01-01,x,true,x\n",
        "parameters/test.csv, row 2, column valid_to: is before valid_from");
  }

  @Test
  void refusesARowWithoutLegalBasis() {
    assertRefused(
        HEADER + "a.b,10,count,2022-01-01,,,true,x\n",
        "parameters/test.csv, row 2, column legal_basis: is empty");
  }

  @Test
  void refusesOverlappingRowsEvenOfTwoFiles() {
    assertThatThrownBy(
            () ->
                read(
                    HEADER + "a.b,10,count,2022-01-01,2022-06-30,x,true,x\n",
                    HEADER + "a.b,12,count,2022-06-30,,x,true,x\n"))
        .hasMessage(
            "parameters/test.csv, row 2, column valid_from: a.b from 2022-06-30 overlaps a.b from"
                + " 2022-01-01 to 2022-06-30");
  }

  @Test
  void theShippedFilesAreSound() {
    assertThat(seeds.read())
        .extracting(Parameter::key)
        .contains("terms.easterMondayClosed", "terms.officeClosing");
  }

  private void assertRefused(String csv, String message) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(message);
  }

  private List<Parameter> read(String... files) throws IOException {
    return seeds.read(Stream.of(files).map(ParameterSeedsTest::file).toList());
  }

  private static Resource file(String csv) {
    return new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return "test.csv";
      }
    };
  }
}
