package org.expediente.engine.gate.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram of the house is sound. */
class HouseDiagramsTest {
  static Stream<Path> diagrams() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
      return found.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyCaseCanEnd(Path diagram) {
    assertThat(
            Soundness.check(
                diagram.getFileName().toString(), Bpmn.readModelFromFile(diagram.toFile())))
        .isEmpty();
  }
}
