package org.expediente.procedures.funds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Copied objectives are found, whatever was done to hide it; other ones are left alone. */
class LikeObjectivesTest {
  private static final String OURS =
      "Reducir en un tercio la deserción escolar de los jóvenes atendidos. Lograr que sesenta"
          + " jóvenes terminen un curso técnico y consigan su primer empleo formal.";

  @Test
  void theSameTextIsWhollyAlike() {
    assertThat(LikeObjectives.share(OURS, OURS)).isEqualByComparingTo("1");
  }

  @Test
  void orderCaseAccentsAndPunctuationDoNotHideACopy() {
    String disguised =
        "LOGRAR QUE SESENTA JOVENES TERMINEN UN CURSO TECNICO Y CONSIGAN SU PRIMER EMPLEO FORMAL;"
            + " reducir, en un tercio, la desercion escolar de los jovenes atendidos";
    assertThat(LikeObjectives.share(OURS, disguised)).isEqualByComparingTo("1");
    assertThat(LikeObjectives.share(OURS, OURS.replace("sesenta", "ochenta")))
        .isGreaterThan(new BigDecimal("0.90"));
  }

  @Test
  void anotherProgrammeIsNotAlike() {
    String other =
        "Recuperar tres parques de la colonia con la comunidad y bajar en un año los reportes de"
            + " hechos violentos en sus alrededores.";
    assertThat(LikeObjectives.share(OURS, other)).isLessThan(new BigDecimal("0.70"));
    assertThat(LikeObjectives.share(OURS, "")).isZero();
  }
}
