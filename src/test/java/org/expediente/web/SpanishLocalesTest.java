package org.expediente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web applications speak Spanish, completely: every label that exists in English is there. */
class SpanishLocalesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyLabelHasASpanishText(String app) throws IOException {
    Map<String, String> english = labels(app, "en");
    Map<String, String> spanish = labels(app, "es");
    assertThat(spanish.keySet()).containsExactlyElementsOf(english.keySet());
    spanish.forEach(
        (key, text) -> {
          assertThat(text.isBlank() && !english.get(key).isBlank()).as(key).isFalse();
          assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key)));
        });
  }

  private static Map<Object, Long> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(found -> (Object) found.replace(" ", ""))
        .collect(
            java.util.stream.Collectors.groupingBy(
                found -> found, TreeMap::new, java.util.stream.Collectors.counting()));
  }

  private static Map<String, String> labels(String app, String language) throws IOException {
    String path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    try (var in = SpanishLocalesTest.class.getResourceAsStream(path.formatted(app, language))) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      Map<String, String> labels = new TreeMap<>();
      collect("", new ObjectMapper().readTree(text.replace("\uFEFF", "")), labels);
      return labels;
    }
  }

  private static void collect(String path, JsonNode node, Map<String, String> labels) {
    if (node.isObject()) {
      node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), labels));
    } else {
      labels.put(path, node.asText());
    }
  }
}
