package org.expediente.engine.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expediente.engine.gate.Finding;

/**
 * Whether a person can understand a form and the server can hold everyone to it. Rules: {@code
 * form-header}, {@code component-type}, {@code no-key}, {@code duplicate-key}, {@code no-label},
 * {@code no-description}, {@code no-example}, {@code example-refused}, {@code unknown-property},
 * {@code unknown-rule}, {@code not-enforceable}, {@code empty-range}, {@code text-too-long}, {@code
 * pattern}, {@code feel-syntax}, {@code feel-subset} and {@code options}.
 */
public final class FormRules {
  private static final Set<String> HEADER =
      Set.of(
          "type",
          "id",
          "schemaVersion",
          "executionPlatform",
          "executionPlatformVersion",
          "exporter",
          "components",
          "versionTag");

  /** With one of these the contract of the form cannot be tried. */
  private static final Set<String> UNTRIED =
      Set.of("form-header", "component-type", "pattern", "no-key", "not-enforceable");

  private static final Set<String> TEXTS =
      Set.of("textfield", "textarea", "datetime", "select", "radio");

  private FormRules() {}

  /**
   * Checks a form.
   *
   * @param resource file name, for the findings
   * @param form its content, any JSON
   * @return empty if nothing is wrong
   */
  public static List<Finding> check(String resource, JsonNode form) {
    Report report = new Report(resource);
    header(resource, form, report);
    FieldRules rules = new FieldRules(report, texts(form.path("components")));
    components(form.path("components"), Set.of(), false, new HashSet<>(), report, rules);
    if (report.all().stream().noneMatch(finding -> UNTRIED.contains(finding.rule()))) {
      new Examples(report).check(form);
    }
    return report.all();
  }

  private static void header(String resource, JsonNode form, Report report) {
    String file = resource.substring(resource.lastIndexOf('/') + 1);
    boolean made =
        (form.path("id").asText() + ".form").equals(file)
            && form.path("executionPlatformVersion").asText().startsWith("7.24")
            && form.path("schemaVersion").asInt(99) <= 16
            && form.path("components").isArray();
    report.check(
        made,
        "",
        "form-header",
        "El formulario no está hecho para este motor: su id debe ser el nombre del archivo, la "
            + "plataforma Camunda 7.24 y la versión del esquema 16 o menor.");
    form.fieldNames()
        .forEachRemaining(
            name ->
                report.check(
                    HEADER.contains(name),
                    "",
                    "unknown-property",
                    "El formulario tiene una propiedad «" + name + "» que no se conoce: quítela."));
  }

  private static void components(
      JsonNode components,
      Set<String> rowKeys,
      boolean inRow,
      Set<String> keys,
      Report report,
      FieldRules rules) {
    for (JsonNode component : components) {
      if (!component.isObject()) {
        report.check(false, "", "component-type", "El formulario tiene un campo que no es válido.");
        continue;
      }
      String type = component.path("type").asText();
      String name = Report.name(component);
      boolean input = Catalogue.INPUTS.contains(type);
      report.check(
          input || Catalogue.SHOWN.contains(type),
          name,
          "component-type",
          "El componente «" + type + "» no se admite: use los campos de la casa.");
      rules.check(component, rowKeys);
      String key = component.path("path").asText(component.path("key").asText(""));
      if (input) {
        new InputRules(report).check(component, key, inRow);
      }
      report.check(
          key.isEmpty() || keys.add(key),
          name,
          "duplicate-key",
          "Otro campo del mismo nivel guarda el mismo dato «" + key + "»: use otro nombre.");
      boolean list = type.equals("dynamiclist");
      boolean nests = list || !key.isEmpty();
      JsonNode inner = component.path("components");
      components(
          inner,
          list ? keysOf(inner) : rowKeys,
          inRow || list,
          nests ? new HashSet<>() : keys,
          report,
          rules);
    }
  }

  /** Fields that submit a text; a list's rows are named by the list. */
  private static Set<String> texts(JsonNode components) {
    Set<String> texts = new HashSet<>();
    for (JsonNode component : components) {
      String type = component.path("type").asText();
      if (TEXTS.contains(type) || component.path("serializeToString").asBoolean()) {
        texts.add(component.path("key").asText());
      }
      texts.addAll(texts(component.path("components")));
    }
    return texts;
  }

  private static Set<String> keysOf(JsonNode components) {
    Set<String> keys = new HashSet<>(Set.of("this", "parent", "i"));
    components.findValuesAsText("key").forEach(keys::add);
    return keys;
  }
}
