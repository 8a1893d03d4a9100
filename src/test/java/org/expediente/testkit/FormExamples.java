package org.expediente.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.Spin;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The example that every input of a form carries, as the variables a submission would have. */
public final class FormExamples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FormExamples() {}

  /** Example values of the form with this id, by field key. */
  public static Map<String, Object> of(String formId) {
    Map<String, Object> values = new LinkedHashMap<>();
    collect(read(formId).path("components"), values);
    return values;
  }

  private static JsonNode read(String formId) {
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:forms/**/" + formId + ".form");
      if (found.length != 1) {
        throw new IllegalArgumentException(found.length + " forms have the id " + formId);
      }
      return JSON.readTree(found[0].getInputStream());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(JsonNode components, Map<String, Object> values) {
    for (JsonNode c : components) {
      String key = c.path("path").asText(c.path("key").asText(""));
      JsonNode example = c.path("properties").path("example");
      if (c.path("type").asText().equals("group") && key.isEmpty()) {
        collect(c.path("components"), values);
      } else if (!key.isEmpty() && !example.isMissingNode()) {
        values.put(key, typed(c, example.asText()));
      }
    }
  }

  private static Object typed(JsonNode component, String example) {
    return switch (component.path("type").asText()) {
      case "checkbox" -> Boolean.valueOf(example);
      case "number" ->
          component.path("serializeToString").asBoolean() ? example : Long.valueOf(example);
      case "checklist", "taglist", "dynamiclist", "group" -> Spin.JSON(example);
      default -> example;
    };
  }
}
