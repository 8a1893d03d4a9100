package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.expediente.engine.gate.decisions.DecisionRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision table of the house can be relied on. */
class DecisionRulesTest {
  static Stream<Path> decisions() {
    return Diagrams.files("processes", ".dmn");
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyTableAnswersEveryCaseOnce(Path file) {
    assertThat(
            DecisionRules.check(
                file.getFileName().toString(), Dmn.readModelFromFile(file.toFile())))
        .isEmpty();
  }
}
