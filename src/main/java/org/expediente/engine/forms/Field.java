package org.expediente.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One component of a Camunda Form, as far as it says something about data. */
record Field(String type, String key, JsonNode spec, List<Field> children) {

  static List<Field> of(JsonNode components) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode c : components) {
      String key = c.path("path").asText(c.path("key").asText(""));
      fields.add(new Field(c.path("type").asText(), key, c, of(c.path("components"))));
    }
    return fields;
  }

  String label() {
    return Stream.of("label", "dateLabel", "timeLabel") // a date has its label elsewhere
        .map(name -> spec.path(name).asText(""))
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse(key);
  }

  /** A box around other fields that does not nest their data. */
  boolean isPlainGroup() {
    return type.equals("group") && key.isEmpty();
  }

  boolean isInput() {
    return switch (type) {
      case "textfield",
          "textarea",
          "number",
          "datetime",
          "select",
          "radio",
          "checkbox",
          "checklist",
          "taglist",
          "dynamiclist",
          "group" ->
          !key.isEmpty();
      default -> false;
    };
  }

  boolean isComputed() {
    return type.equals("expression") && !key.isEmpty();
  }

  boolean isRequired() {
    return spec.path("validate").path("required").asBoolean();
  }

  boolean isDisabled() {
    return spec.path("disabled").asBoolean();
  }

  /** Stays as a process variable after the transaction; all other fields are for its listeners. */
  boolean isKept() {
    return spec.path("properties").path("variable").asText().equals("true");
  }

  JsonNode rule(String name) {
    return spec.path("validate").path(name);
  }
}
