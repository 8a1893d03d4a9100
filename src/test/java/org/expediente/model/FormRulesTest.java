package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.expediente.engine.gate.forms.FormRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form can be understood, filled in and enforced. */
class FormRulesTest {
  static Stream<Path> forms() {
    return Diagrams.files("forms", ".form");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void canBeUnderstoodFilledInAndEnforced(Path file) throws IOException {
    assertThat(
            FormRules.check(
                file.getFileName().toString(), new ObjectMapper().readTree(file.toFile())))
        .isEmpty();
  }
}
