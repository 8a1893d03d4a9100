package org.expediente.engine.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What a person needs to fill in a field: a label, a word of help, an example, options. */
final class InputRules {
  private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");

  private final Report report;

  InputRules(Report report) {
    this.report = report;
  }

  void check(JsonNode component, String key, boolean inRow) {
    String name = Report.name(component);
    String type = component.path("type").asText();
    report.check(
        key.matches("[A-Za-z_]\\w*"),
        name,
        "no-key",
        "El campo no tiene una clave que sirva de nombre: letras, números y guion bajo.");
    report.check(
        !component.path("label").asText().isBlank(),
        name,
        "no-label",
        "El campo no tiene etiqueta: escriba qué dato se pide.");
    // in a row the list's example fills the fields, and its label stands above
    boolean asked =
        !inRow
            && !component.path("readonly").asBoolean()
            && !component.path("disabled").asBoolean();
    report.check(
        !asked || !component.path("properties").path("example").isMissingNode(),
        name,
        "no-example",
        "El campo no tiene ejemplo: agregue la propiedad «example» con un valor válido.");
    report.check(
        !asked || type.equals("dynamiclist") || !component.path("description").asText().isBlank(),
        name,
        "no-description",
        "El campo no tiene ayuda: escriba en la descripción qué se espera, con un ejemplo.");
    if (CHOICES.contains(type)) {
      options(component, name);
    }
  }

  private void options(JsonNode component, String name) {
    int sources = 0;
    for (String source : Set.of("values", "valuesKey", "valuesExpression")) {
      sources += component.has(source) ? 1 : 0;
    }
    Set<String> seen = new HashSet<>();
    boolean distinct = true;
    for (JsonNode option : component.path("values")) {
      distinct &=
          seen.add(option.path("value").asText()) && !option.path("label").asText().isBlank();
    }
    report.check(
        sources == 1 && distinct && !(component.has("values") && seen.isEmpty()),
        name,
        "options",
        "Las opciones deben venir de una sola parte, tener etiqueta y no repetirse.");
  }
}
