package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class YearlyClosuresTest {
  @Test
  void theShippedFileIsSound() {
    assertThat(ShippedCalendar.yearly().all()).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Fiesta,weekly,1,2,Ley,true,true,2000-01-01,,;column rule: must be yearly or easter",
        "Fiesta,yearly,13-01,13-02,Ley,true,true,2000-01-01,,;column from: '13-01' is not a month",
        "Fiesta,easter,-7,x,Ley,true,true,2000-01-01,,;column to: 'x' is not a number of days",
        "Fiesta,easter,-7,0,,true,true,2000-01-01,,;column legal_basis: is empty",
        "Fiesta,easter,-7,0,Ley,true,tal vez,2000-01-01,,;column suspends_terms: must be true"
      })
  void aBadRowIsNamed(String row, String problem) {
    String file =
        "name,rule,from,to,legal_basis,ratified,suspends_terms,valid_from,valid_to,only_if\n" + row;

    assertThatThrownBy(
            () -> new YearlyClosures(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("row 2, " + problem);
  }
}
