package org.expediente.engine.gate.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision table of the house can be relied on. */
class HouseDecisionsTest {
  static Stream<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".dmn")).sorted().toList();
      return found.stream();
    }
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
