package org.expediente.engine.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import org.expediente.engine.gate.feel.FeelSyntax;

/** The rules of one component: known, enforceable, and possible to keep. */
final class FieldRules {
  private static final Set<String> TEXTS = Set.of("textfield", "textarea");
  private static final int MAX_TEXT = 4000;

  private final Report report;
  private final Set<String> texts;

  /**
   * @param texts keys of the fields of the form that submit a text, numbers among them
   */
  FieldRules(Report report, Set<String> texts) {
    this.report = report;
    this.texts = texts;
  }

  /**
   * @param rowKeys keys of the row that the component is part of, empty outside of lists
   */
  void check(JsonNode component, Set<String> rowKeys) {
    String type = component.path("type").asText();
    String name = Report.name(component);
    component.fieldNames().forEachRemaining(property -> property(type, name, property));
    component.path("validate").fieldNames().forEachRemaining(rule -> validate(type, name, rule));
    ranges(component, type, name);
    patterns(component, name);
    conditions(component, name, rowKeys);
  }

  private void property(String type, String name, String property) {
    if (Catalogue.UNENFORCEABLE.contains(property)) {
      report.unenforceable(name, property);
    } else {
      report.check(
          Catalogue.knows(type, property),
          name,
          "unknown-property",
          "El formulario no conoce la propiedad «" + property + "» en este campo: quítela.");
    }
  }

  private void validate(String type, String name, String rule) {
    if (Catalogue.UNENFORCEABLE_VALIDATE.contains(rule)) {
      report.unenforceable(name, rule);
    } else {
      report.check(
          Catalogue.enforces(type, rule),
          name,
          "unknown-rule",
          "La regla «" + rule + "» no existe para este tipo de campo: quítela.");
    }
  }

  private void ranges(JsonNode component, String type, String name) {
    JsonNode rules = component.path("validate");
    for (String rule : Set.of("min", "max", "minLength", "maxLength")) {
      JsonNode value = rules.path(rule);
      boolean number =
          value.isNumber() || value.isTextual() && value.asText().matches("-?\\d+(\\.\\d+)?");
      if (!value.isMissingNode() && !number) {
        report.unenforceable(name, rule); // an expression: the server takes the number as it stands
        return;
      }
    }
    report.check(
        ordered(rules.path("min"), rules.path("max"))
            && ordered(rules.path("minLength"), rules.path("maxLength")),
        name,
        "empty-range",
        "El mínimo es mayor que el máximo: ningún valor se aceptaría.");
    report.check(
        !TEXTS.contains(type) || rules.path("maxLength").asInt(MAX_TEXT) <= MAX_TEXT,
        name,
        "text-too-long",
        "El texto no puede pasar de " + MAX_TEXT + " caracteres: baje el largo máximo.");
  }

  private static boolean ordered(JsonNode low, JsonNode high) {
    return low.isMissingNode()
        || high.isMissingNode()
        || new BigDecimal(low.asText()).compareTo(new BigDecimal(high.asText())) <= 0;
  }

  private void patterns(JsonNode component, String name) {
    String pattern = component.path("validate").path("pattern").asText("");
    if (pattern.isEmpty()) {
      return;
    }
    report.check(
        PatternSubset.isCommon(pattern),
        name,
        "pattern",
        "El navegador y el servidor pueden leer distinto el patrón «"
            + pattern
            + "»: use solo caracteres, clases como [0-9A-Z], grupos, opciones y repeticiones.");
    report.check(
        !PatternSubset.mayTakeForEver(pattern),
        name,
        "pattern",
        "El patrón «" + pattern + "» repite un grupo que ya repite: puede detener el servidor.");
  }

  private void conditions(JsonNode component, String name, Set<String> rowKeys) {
    condition(component.path("conditional").path("hide"), name, "conditional.hide", rowKeys);
    if (!component.path("readonly").isBoolean()) {
      condition(component.path("readonly"), name, "readonly", rowKeys);
    }
    report.check(
        !component.has("disabled") || component.path("disabled").isBoolean(),
        name,
        "unknown-rule",
        "La propiedad «disabled» solo puede ser sí o no.");
    String options = component.path("valuesExpression").asText("");
    report.check(
        options.isEmpty()
            || options.startsWith("=") && FeelSyntax.isExpression(options.substring(1)),
        name,
        "feel-syntax",
        "La expresión de las opciones no es FEEL válido.");
  }

  private void condition(JsonNode text, String name, String rule, Set<String> rowKeys) {
    if (text.isMissingNode() || text.asText().isEmpty()) {
      return;
    }
    String condition = text.asText();
    if (!condition.startsWith("=") || !FeelSyntax.isExpression(condition.substring(1))) {
      report.check(
          false, name, "feel-syntax", "La condición «" + condition + "» no es FEEL válido.");
      return;
    }
    report.check(
        FeelSubset.isCommon(condition.substring(1))
            && FeelSubset.numbers(condition).stream().noneMatch(texts::contains),
        name,
        "feel-subset",
        "El navegador y el servidor pueden calcular distinto la condición «"
            + condition
            + "»: compare datos con constantes de su tipo y únalos con and, or y not.");
    if (FeelSubset.names(condition).stream().anyMatch(rowKeys::contains)) {
      report.unenforceable(name, rule); // the server reads the case, the browser the row
    }
  }
}
