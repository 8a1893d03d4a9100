package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class RefusalsStayTest {
  private static final String CASE = "FON-2026-000001";

  @ParameterizedTest
  @EnumSource
  @Asvs({"16.3.3", "16.5.3"})
  void aRefusalSurvivesTheRollbackOfTheCaseItHolds(TestDatabase kind) {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      Journal journal = office.get(Journal.class);
      Office.actAs("legal-1", "legal");
      journal.record(new Act(CASE, "case.opened", null, Map.of()));

      office.rolledBack(
          () -> {
            // holds the chain: a refusal written at once would wait for its own thread
            journal.record(new Act(CASE, "task.completed", "userTask_checkNgo", Map.of()));
            journal.refused(new Act(CASE, "refused", "userTask_checkNgo", Map.of("why", "x")));
            Office.actAs("somebody-else");
          });

      assertThat(journal.entries(CASE, 0, 10))
          .extracting(Entry::kind)
          .containsExactly("case.opened", "refused");
      assertThat(journal.entries(CASE, 0, 10).get(1).person()).isEqualTo("legal-1");
      assertThat(journal.verify().valid()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedOpeningDoesNotTakeTheNumberOfTheNextCase(TestDatabase kind) {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      Journal journal = office.get(Journal.class);

      office.rolledBack(
          () -> {
            journal.record(new Act(CASE, "case.opened", null, Map.of()));
            journal.refused(new Act(CASE, "refused", null, Map.of("why", "duplicate")));
          });

      assertThat(journal.entries(CASE, 0, 10)).isEmpty();
      assertThat(journal.entries("SIS-2026-11-20", 0, 10))
          .singleElement()
          .extracting(Entry::kind, Entry::caseNumber)
          .containsExactly("refused", CASE);
    }
  }
}
