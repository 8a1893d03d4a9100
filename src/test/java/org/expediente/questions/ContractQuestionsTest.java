package org.expediente.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions on contracts run on every database and explain themselves. */
class ContractQuestionsTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everyQuestionRunsAndExplainsItself(TestDatabase database) {
    try (Office office =
        new Office(
            database,
            "org.expediente.journal",
            "org.expediente.casefile",
            "org.expediente.questions")) {
      Office.actAs("audit-1", "audit");
      AuditDesk desk = office.get(AuditDesk.class);
      assertThat(desk.questions("contracts"))
          .isNotEmpty()
          .allSatisfy(
              question -> {
                assertThat(question.title()).startsWith("¿").endsWith("?");
                assertThat(question.explanation()).hasSizeGreaterThan(100).endsWith(".");
                assertThat(question.sql()).startsWith("select").contains(":case");
                Asked asked = new Asked(null, null, null, 0, 10);
                assertThat(desk.ask("contracts", question.id(), asked).total()).isZero();
              });
      assertThat(desk.questions("assets")).as("a procedure without questions").isEmpty();
    }
  }
}
