package org.expediente.procedures.contracts.closing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationsTest {

  @Test
  void theAverageHasOneDecimal() {
    assertThat(new Scores(5, 4, 4, 4).average().toPlainString()).isEqualTo("4.3");
    assertThat(new Scores(1, 1, 1, 1).average().toPlainString()).isEqualTo("1.0");
    assertThat(new Scores(2, 4, 5, 4).average().toPlainString()).isEqualTo("3.8");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void isReadAndMarkedOnEveryDatabase(TestDatabase database) {
    try (Office office = new Office(database, "org.expediente.journal")) {
      Evaluations evaluations =
          new Evaluations(
              office.sql(),
              new EvaluationFacts(office.sql()),
              office.get(Actors.class),
              office.get(Clock.class));
      assertThat(evaluations.ofManager("contract-manager-1")).isEmpty();
      evaluations.issued(
          new Evaluation(1, 1, "CON-1", "m", 1, 1, 1, 1, "c", "e", OffsetDateTime.MIN, null));
    }
  }
}
