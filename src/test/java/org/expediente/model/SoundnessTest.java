package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.expediente.engine.gate.soundness.Soundness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram of the house is sound. */
class SoundnessTest {
  static Stream<Path> diagrams() {
    return Diagrams.files("processes", ".bpmn");
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
