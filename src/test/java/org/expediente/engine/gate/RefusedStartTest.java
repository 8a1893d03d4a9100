package org.expediente.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.expediente.testkit.OwnProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product does not start with a diagram that it would refuse from a person. */
class RefusedStartTest {
  @TempDir private Path folder;

  @Test
  void theStartFailsAndListsEveryFinding() throws Exception {
    String broken =
        "--camunda.bpm.deployment-resource-pattern=classpath*:gate/broken-at-start.bpmn";
    try (OwnProcess start =
        new OwnProcess(folder, Map.of(), "--spring.profiles.active=demo,test", broken)) {
      assertThat(start.until("no end"))
          .contains("Expediente does not start:")
          .contains("- broken-at-start.bpmn, broken-at-start: El proceso no tiene etiqueta")
          .contains("[process-version]")
          .contains("[process-retention]")
          .contains("docs/guide/procesos.md")
          .doesNotContain("Started Application");
      assertThat(start.exitCode()).isEqualTo(1);
    }
  }
}
