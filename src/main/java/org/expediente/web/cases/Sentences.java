package org.expediente.web.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expediente.journal.Entry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Says an entry of the journal in a Spanish sentence, by its kind ({@code timeline.properties}).
 */
@Component
class Sentences {
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
  private static final String NOTHING = "—";

  private final Properties texts = new Properties();
  private final ObjectMapper json = new ObjectMapper();

  Sentences(@Value("classpath:timeline.properties") Resource file) throws IOException {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
  }

  /**
   * @param labels of the case's tasks, by their keys
   * @param detailed whether the reader may know who acted and on what
   */
  TimelineItem item(Entry entry, Map<String, String> labels, boolean detailed) {
    JsonNode data = data(entry);
    String label = entry.step() == null ? null : labels.get(entry.step());
    return new TimelineItem(
        entry.id(),
        entry.at(),
        detailed ? entry.person() : null,
        detailed ? entry.role() : null,
        detailed ? entry.channel() : null,
        entry.kind(),
        entry.step(),
        label,
        sentence(entry, data, label == null ? entry.step() : label),
        detailed ? data : null);
  }

  private String sentence(Entry entry, JsonNode data, String step) {
    String text = texts.getProperty(entry.kind(), "Acto registrado: " + entry.kind());
    Matcher field = FIELD.matcher(text);
    String filled =
        field.replaceAll(
            found -> {
              String name = found.group(1);
              return Matcher.quoteReplacement(
                  name.equals("step") ? shown(step) : shown(data.path(name).asText(null)));
            });
    return filled.matches("(?s).*[.!?…]") ? filled : filled + ".";
  }

  private static String shown(String value) {
    return value == null || value.isBlank() || value.equals("null") ? NOTHING : value;
  }

  private JsonNode data(Entry entry) {
    try {
      return json.readTree(entry.data());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
