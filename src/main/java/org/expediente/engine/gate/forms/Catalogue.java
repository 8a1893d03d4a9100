package org.expediente.engine.gate.forms;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The properties of form-js 1.8.7, by what they mean for the server. What stands in neither list is
 * not known and is refused, so that no rule passes unseen.
 */
final class Catalogue {
  /** Components that take data. */
  static final Set<String> INPUTS =
      words(
          "textfield textarea number datetime select radio checkbox checklist taglist dynamiclist");

  /** Components that only show or arrange. */
  static final Set<String> SHOWN = words("text html group separator spacer table");

  /** Enforced by the form contract, or without meaning for data, on every component. */
  static final Set<String> EVERYWHERE =
      words(
          "type id key path label description layout properties conditional validate readonly"
              + " disabled appearance components");

  /** The same for single components. */
  static final Map<String, Set<String>> OF_TYPE =
      Map.of(
          "number", words("decimalDigits serializeToString defaultValue"),
          "datetime", words("subtype dateLabel timeLabel disallowPassedDates use24h"),
          "select", words("values valuesKey valuesExpression searchable defaultValue"),
          "radio", words("values valuesKey valuesExpression defaultValue"),
          "checklist", words("values valuesKey valuesExpression defaultValue"),
          "taglist", words("values valuesKey valuesExpression defaultValue"),
          "dynamiclist",
              words(
                  "allowAddRemove defaultRepetitions isRepeating disableCollapse nonCollapsedItems"
                      + " showOutline verticalAlignment"),
          "group", words("showOutline verticalAlignment"),
          "table", words("columns columnsExpression dataSource rowCount"));

  private static final Map<String, Set<String>> MORE =
      Map.of(
          "textfield", words("defaultValue"),
          "textarea", words("defaultValue"),
          "checkbox", words("defaultValue"),
          "text", words("text"),
          "html", words("content"),
          "spacer", words("height"));

  /** Rules under {@code validate} that the form contract enforces, by component. */
  static final Map<String, Set<String>> VALIDATE =
      Map.of(
          "textfield", words("required minLength maxLength pattern"),
          "textarea", words("required minLength maxLength"),
          "number", words("required min max"));

  /** Rules that the browser checks and the server does not, or not in the same way. */
  static final Set<String> UNENFORCEABLE =
      words("increment timeInterval timeSerializingFormat computeOn expression");

  /** Rules under {@code validate} of the same kind: both sides recognise other addresses. */
  static final Set<String> UNENFORCEABLE_VALIDATE = words("validationType");

  private Catalogue() {}

  static boolean knows(String type, String property) {
    return EVERYWHERE.contains(property)
        || OF_TYPE.getOrDefault(type, Set.of()).contains(property)
        || MORE.getOrDefault(type, Set.of()).contains(property);
  }

  static boolean enforces(String type, String rule) {
    return VALIDATE.getOrDefault(type, Set.of("required")).contains(rule);
  }

  private static Set<String> words(String words) {
    return new HashSet<>(Arrays.asList(words.split(" ")));
  }
}
