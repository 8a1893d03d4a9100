package org.expediente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What holds for every template of an issued document. */
class TemplateRulesTest {
  private static final Path FOLDER = Path.of("src/main/resources", HtmlTemplates.FOLDER);

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void dataIsPrintedEscapedAndIsNeverAnExpression(Path template) throws IOException {
    assertThat(Files.readString(template))
        .doesNotContain("th:utext", "[(", "[[", "__", "th:inline", "<script", "@{", "${@", "T(");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aLegalBasisIsPrintedByTheLayoutAlone(Path template) throws IOException {
    if (!template.endsWith("layout.html")) {
      assertThat(Files.readString(template)).doesNotContain("Base legal", "asis.text}");
    }
  }

  @Test
  void everyTemplateBelongsToAnIssuedType() throws Exception {
    var types = new DocumentTypes(new ClassPathResource("documents/types.yaml"), "20MB");
    assertThat(templates())
        .filteredOn(file -> !isFragment(file))
        .map(file -> file.getFileName().toString().replace(".html", ""))
        .allMatch(name -> types.of(name).issued());
  }

  /** A part that several templates share. */
  private static boolean isFragment(Path template) {
    try {
      return Files.readString(template).contains("th:fragment");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
