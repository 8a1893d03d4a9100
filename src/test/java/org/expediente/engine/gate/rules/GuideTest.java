package org.expediente.engine.gate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.expediente.engine.gate.FileRules;
import org.expediente.engine.gate.controls.ControlDrops;
import org.junit.jupiter.api.Test;

/** The process owners' guide explains every rule by the name that stands beside a finding. */
class GuideTest {
  @Test
  void explainsEveryRule() throws IOException {
    String guide = Files.readString(Path.of("docs", "guide", "procesos.md"));
    Stream<String> rules =
        Stream.of(
                DiagramRules.ALL.stream().map(DiagramRule::name),
                FileRules.names().stream(),
                Stream.of(
                    DeploymentRules.TENANT,
                    DeploymentRules.FILE_NAME,
                    DeploymentRules.UNIQUE,
                    DeploymentRules.FORM_ID,
                    DecisionFileRules.RETENTION,
                    DecisionFileRules.LANGUAGE,
                    ControlDrops.DROPPED,
                    ControlDrops.UNUSED))
            .flatMap(names -> names);
    List<String> missing = rules.filter(rule -> !guide.contains("| `" + rule + "` |")).toList();

    assertThat(missing).isEmpty();
  }
}
