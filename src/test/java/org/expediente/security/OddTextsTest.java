package org.expediente.security;

import org.expediente.testkit.Asvs;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text that a column cannot hold is the caller's error, never a failure of the system. */
@ExpedienteTest
class OddTextsTest {
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
  @Asvs("2.2.1")
  void aTextThatIsTooLongIsRefusedAtEveryDoor() {
    texts.refusedEverywhere(port, OddTexts.TOO_LONG);
  }
}
