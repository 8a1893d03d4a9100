package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form can be understood, filled in and enforced. */
class FormRulesTest {
  private static final Set<String> INPUTS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "datetime",
          "select",
          "radio",
          "checkbox",
          "checklist",
          "taglist",
          "dynamiclist");
  private static final Set<String> SHOWN =
      Set.of("text", "html", "group", "separator", "spacer", "table");

  static Stream<Path> forms() {
    return Diagrams.files("forms", ".form");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formIsMadeForThisEngine(Path file) throws IOException {
    JsonNode form = new ObjectMapper().readTree(file.toFile());
    assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(form.path("schemaVersion").asInt()).isLessThanOrEqualTo(16);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void inputsHaveLabelHelpAndExample(Path file) throws IOException {
    List<String> findings = new ArrayList<>();
    check(new ObjectMapper().readTree(file.toFile()).path("components"), false, findings);
    assertThat(findings).isEmpty();
  }

  private static void check(JsonNode components, boolean inRow, List<String> findings) {
    for (JsonNode c : components) {
      String type = c.path("type").asText();
      String key = c.path("path").asText(c.path("key").asText());
      if (!INPUTS.contains(type)) {
        if (!SHOWN.contains(type)) {
          findings.add(key + ": component " + type + " is not one of the house's");
        }
      } else {
        if (c.path("label").asText().isBlank()) {
          findings.add(key + ": no label");
        }
        boolean fixed = c.path("readonly").asBoolean() || c.path("disabled").asBoolean();
        if (!inRow && !fixed && c.path("properties").path("example").isMissingNode()) {
          findings.add(key + ": no example");
        }
        if (!inRow
            && !fixed
            && !type.equals("dynamiclist")
            && c.path("description").asText().isBlank()) {
          findings.add(key + ": no description");
        }
        if (Set.of("textfield", "textarea").contains(type)
            && !fixed
            && c.path("validate").path("maxLength").asInt(4000) > 4000) {
          findings.add(key + ": longer than the engine's columns");
        }
      }
      check(c.path("components"), inRow || type.equals("dynamiclist"), findings);
    }
  }
}
