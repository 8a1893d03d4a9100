package org.expediente.procedures.funds.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RollFixtureTest {
  private static final Path FILE = Path.of("src/test/resources/funds/beneficiaries.csv");

  @Test
  void fileIsWhatTheFixtureDescribes() throws IOException {
    if (!Files.exists(FILE)) {
      Files.writeString(FILE, RollFixture.csv());
    }
    assertThat(FILE).hasContent(RollFixture.csv());
  }
}
