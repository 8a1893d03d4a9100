package org.expediente.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;

/** One page of all figures; each section is written by the test or benchmark that it names. */
class FiguresTest {
  private static final Path SECTIONS = Path.of("docs", "generated", "figures");
  private static final String HEAD =
      """
      # Figures

      Measured or counted, never typed. Every section says what writes it; this page, written by
      `FiguresTest`, puts together the files in `docs/generated/figures`.
      """;

  @Test
  void thePageIsCurrent() throws IOException {
    try (Stream<Path> files = Files.list(SECTIONS)) {
      List<Path> sections = files.sorted().toList();
      Generated.assertCurrent(
          "figures.md",
          sections.stream().map(FiguresTest::section).collect(Collectors.joining("", HEAD, "")));
    }
  }

  private static String section(Path file) {
    try {
      return "\n" + Files.readString(file).strip() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
