package org.expediente.engine.gate.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.engine.forms.FormTrial;

/**
 * Tries the examples of a form on the form itself. Whatever depends on the case is taken away
 * before: conditions, computed options (the example becomes one), values that were there.
 */
final class Examples {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Report report;

  Examples(Report report) {
    this.report = report;
  }

  void check(JsonNode form) {
    JsonNode bare = form.deepCopy();
    free(bare.path("components"), true);
    for (var problem : FormTrial.problems(bare, values, values)) {
      String field = problem.field();
      boolean given = values.keySet().stream().anyMatch(key -> concerns(field, key));
      if (given) {
        report.check(
            false,
            field,
            "example-refused",
            "El formulario rechaza su propio ejemplo: " + problem.message());
      }
    }
  }

  private static boolean concerns(String field, String key) {
    return field.equals(key) || field.startsWith(key + "[") || field.startsWith(key + ".");
  }

  private void free(JsonNode components, boolean top) {
    for (JsonNode node : components) {
      ObjectNode component = (ObjectNode) node;
      JsonNode condition = component.remove("conditional");
      JsonNode example = component.path("properties").path("example");
      if (condition != null && example.asText("").isBlank()) {
        component.remove("validate"); // its example says: hidden when the other examples are sent
      }
      String key = component.path("path").asText(component.path("key").asText(""));
      boolean computed = component.has("valuesKey") || component.has("valuesExpression");
      if (top && !key.isEmpty() && !example.isMissingNode()) {
        Object value = typed(component, example.asText());
        values.put(key, value);
        if (computed) {
          offer(component, value);
        }
      } else if (computed && !top) {
        // no cell of a row has an example of its own: the row's list stands in the list's example
        component.put("type", "textfield");
      }
      boolean inside = component.path("type").asText().equals("group") && key.isEmpty();
      free(component.path("components"), top && inside);
    }
  }

  private static void offer(ObjectNode component, Object value) {
    component.remove(List.of("valuesKey", "valuesExpression"));
    ArrayNode options = component.putArray("values");
    for (Object one : value instanceof List<?> many ? many : List.of(value)) {
      options.addObject().put("value", String.valueOf(one));
    }
  }

  private Object typed(JsonNode component, String example) {
    try {
      return switch (component.path("type").asText()) {
        case "checkbox" -> Boolean.valueOf(example);
        case "number" ->
            component.path("serializeToString").asBoolean() ? example : Long.valueOf(example);
        case "checklist", "taglist", "dynamiclist", "group" ->
            JSON.readValue(example, Object.class);
        default -> example;
      };
    } catch (JsonProcessingException | NumberFormatException broken) {
      return example; // and the form says that it is of the wrong type
    }
  }
}
