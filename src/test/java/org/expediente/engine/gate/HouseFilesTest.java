package org.expediente.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expediente.engine.gate.rules.HouseRulebook;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** The gate finds nothing in {@code processes/} and {@code forms/}, as if nothing were deployed. */
@ExpedienteTest
class HouseFilesTest {
  @Autowired private HouseRulebook rulebook;
  @Autowired private House house;

  @Test
  void thereIsNothingToFind() throws IOException {
    List<SentFile> files = new ArrayList<>();
    for (String folder : List.of("processes", "forms")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        for (Path file :
            found.filter(it -> it.toString().matches(".*\\.(bpmn|dmn|form)")).toList()) {
          files.add(new SentFile(file.toString(), Files.readAllBytes(file)));
        }
      }
    }
    assertThat(files).isNotEmpty();
    var names = files.stream().map(SentFile::name).collect(Collectors.toSet());

    Verdict verdict =
        new Gate(rulebook, house, DataSize.ofMegabytes(2))
            .judge("house", null, files, names, new Nothing());

    assertThat(verdict.findings()).isEmpty();
  }

  /** An engine without any deployment. */
  private static final class Nothing implements Deployed {
    @Override
    public Optional<Version> process(String key) {
      return Optional.empty();
    }

    @Override
    public boolean decision(String key) {
      return false;
    }

    @Override
    public boolean userTask(String id) {
      return false;
    }

    @Override
    public boolean receives(String message) {
      return false;
    }
  }
}
