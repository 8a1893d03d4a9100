package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.expediente.support.PostgresDatabase;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The database of production refuses more than H2 does: a NUL in a text, for one. */
@ExpedienteTest
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class OddTextsOnPostgresTest {
  @LocalServerPort private int port;
  @Autowired private OddTexts texts;

  @BeforeEach
  void build() {
    texts.build();
  }

  @AfterEach
  void clear() {
    texts.clear();
  }

  @Test
  @ClosesHole("longTexts")
  void aTextThatIsTooLongIsRefusedAtEveryDoor() {
    texts.refusedEverywhere(port, OddTexts.TOO_LONG);
  }

  @Test
  @ClosesHole("oddCharacters")
  @Asvs("2.2.1")
  void aNulIsRefusedAtEveryDoor() {
    texts.refusedEverywhere(port, OddTexts.NUL);
  }

  @ParameterizedTest
  @CsvSource({
    "legal-1, /engine-rest/task?name=a%00b&maxResults=1",
    "legal-1, /engine-rest/task/a%00b",
    "legal-1, /api/cases?q=a%00b",
    "legal-1, /api/cases/FON-2026-00000%00",
    "audit-1, /api/journal?case=a%00b",
    "legal-1, /api/public/documents/ABCD-EFGH-JK%00M",
  })
  @ClosesHole("oddCharacters")
  void aNulThatSomebodyLooksForIsNoFailure(String person, String path) {
    Answer answer = Caller.basic(port, person, "demo").get(path);

    assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
    assertThat(answer.body()).doesNotContain("SQL", "0x00");
  }

  @Test
  @ClosesHole("oddCharacters")
  void aNulInANameOrPasswordIsJustWrong() {
    for (String[] login : new String[][] {{"a\0b", "demo"}, {"legal-1", "de\0mo"}}) {
      assertThat(Caller.basic(port, login[0], login[1]).get("/api/cases").status()).isEqualTo(401);
    }
  }
}
