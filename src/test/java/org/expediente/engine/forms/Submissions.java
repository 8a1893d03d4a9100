package org.expediente.engine.forms;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random data that a form accepts, made from what the form says and not from how it is checked. */
final class Submissions {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String LETTERS = "abcdefghijklmnñopqrstuvwxyzáéíóúABCDEFG 0123456789.,-";

  private final List<Field> fields;
  private final Random random;
  private final Map<String, Object> known = new LinkedHashMap<>();

  Submissions(List<Field> fields, Random random) {
    this.fields = fields;
    this.random = random;
    prepare(fields);
  }

  /** What the case knows before: computed options, and values of fields that are only shown. */
  Map<String, Object> known() {
    return known;
  }

  Map<String, Object> valid() {
    Map<String, Object> values = new LinkedHashMap<>();
    fill(fields, values, values);
    return values;
  }

  private void prepare(List<Field> fields) {
    for (Field field : fields) {
      String options = field.spec().path("valuesKey").asText("");
      if (!options.isEmpty()) {
        known.put(
            options,
            List.of(
                Map.of("label", "Uno", "value", "one"), Map.of("label", "Dos", "value", "two")));
      }
      if (field.type().equals("dynamiclist") && fixedRows(field)) {
        known.put(field.key(), preparedRows(field));
      } else if (field.isPlainGroup()) {
        prepare(field.children());
      } else if (field.spec().path("readonly").asBoolean()) {
        known.put(field.key(), text(field, 20));
      }
    }
    known.putIfAbsent("openSeats", pick(seats()));
  }

  private List<List<String>> seats() {
    return List.of(
        List.of("oversight"), List.of("legal", "financial"), List.of("program-manager"), List.of());
  }

  private static boolean fixedRows(Field field) {
    return field.spec().has("allowAddRemove") && !field.spec().path("allowAddRemove").asBoolean();
  }

  private List<Map<String, Object>> preparedRows(Field list) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Field field : list.children()) {
        if (field.spec().path("readonly").asBoolean()) {
          row.put(field.key(), text(field, 20));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private void fill(List<Field> fields, Map<String, Object> into, Map<String, Object> form) {
    for (Field field : fields) {
      if (hidden(field, form)) {
        continue;
      }
      if (field.isPlainGroup()) {
        fill(field.children(), into, form);
      } else if (field.isInput() && !field.isDisabled() && !readOnly(field, form)) {
        if (field.isRequired() || random.nextInt(4) > 0) {
          into.put(field.key(), value(field, form));
        }
      }
    }
  }

  boolean hidden(Field field, Map<String, Object> form) {
    return Feel.holds(field.spec().path("conditional").path("hide").asText(), context(form));
  }

  boolean readOnly(Field field, Map<String, Object> form) {
    var rule = field.spec().path("readonly");
    return rule.isBoolean() ? rule.asBoolean() : Feel.holds(rule.asText(), context(form));
  }

  private Map<String, Object> context(Map<String, Object> form) {
    Map<String, Object> context = new LinkedHashMap<>(known);
    context.putAll(form);
    return context;
  }

  private Object value(Field field, Map<String, Object> form) {
    return switch (field.type()) {
      case "textfield", "textarea" -> text(field);
      case "number" -> number(field);
      case "datetime" -> moment(field);
      case "checkbox" -> field.isRequired() || random.nextBoolean();
      case "select", "radio" -> pick(options(field, form));
      case "checklist", "taglist" -> several(options(field, form));
      case "dynamiclist" -> rows(field, form);
      default -> inner(field, form);
    };
  }

  private Map<String, Object> inner(Field group, Map<String, Object> form) {
    Map<String, Object> values = new LinkedHashMap<>();
    fill(group.children(), values, form);
    return values;
  }

  private List<Map<String, Object>> rows(Field list, Map<String, Object> form) {
    int count = fixedRows(list) ? 2 : 1 + random.nextInt(3);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(inner(list, form));
    }
    return rows;
  }

  List<String> options(Field field, Map<String, Object> form) {
    List<String> values = new ArrayList<>();
    field.spec().path("values").forEach(option -> values.add(option.path("value").asText()));
    if (field.spec().has("valuesKey")) {
      values.addAll(List.of("one", "two"));
    }
    String expression = field.spec().path("valuesExpression").asText("");
    if (Feel.isExpression(expression)
        && Feel.value(expression, context(form)) instanceof List<?> computed) {
      computed.forEach(
          option ->
              values.add(
                  String.valueOf(option instanceof Map<?, ?> map ? map.get("value") : option)));
    }
    return values;
  }

  private String text(Field field) {
    String pattern = field.rule("pattern").asText("");
    return switch (field.rule("validationType").asText("")) {
      case "email" -> "a" + random.nextInt(1000) + "@example.org";
      case "phone" -> "+503 2" + (100 + random.nextInt(900)) + "-" + (1000 + random.nextInt(9000));
      default -> pattern.isEmpty() ? text(field, longest(field)) : matching(field, pattern);
    };
  }

  private String matching(Field field, String pattern) {
    RgxGen texts = RgxGen.parse(pattern.replaceAll("^\\^|\\$$", ""));
    for (int i = 0; i < 200; i++) {
      String text = texts.generate(random);
      int length = text.length();
      if (length >= field.rule("minLength").asInt(0)
          && length <= longest(field)
          && !text.isBlank()) {
        return text;
      }
    }
    return field.spec().path("properties").path("example").asText();
  }

  static int longest(Field field) {
    return field.rule("maxLength").asInt(FieldRules.MAX_TEXT);
  }

  private String text(Field field, int longest) {
    int shortest = Math.max(1, field.rule("minLength").asInt(1));
    int length = shortest + random.nextInt(Math.min(60, Math.max(1, longest - shortest + 1)));
    StringBuilder text = new StringBuilder("x"); // neither blank nor cut at its ends
    while (text.length() < length - 1) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return length == 1 ? "x" : text.append('y').toString();
  }

  private Object number(Field field) {
    boolean asText = field.spec().path("serializeToString").asBoolean();
    int digits = field.spec().path("decimalDigits").asInt(asText ? 2 : 0);
    BigDecimal min = limit(field, "min", "-1000");
    BigDecimal max = limit(field, "max", min.add(new BigDecimal("5000")).toPlainString());
    BigDecimal step = max.subtract(min).multiply(new BigDecimal(random.nextInt(1001)));
    BigDecimal value = min.add(step.movePointLeft(3)).setScale(digits, RoundingMode.DOWN);
    if (value.compareTo(min) < 0) {
      value = min.setScale(digits, RoundingMode.UP);
    }
    return asText ? value.toPlainString() : (Object) value.longValueExact();
  }

  static BigDecimal limit(Field field, String rule, String otherwise) {
    return new BigDecimal(field.rule(rule).asText(otherwise));
  }

  private String moment(Field field) {
    boolean future = field.spec().path("disallowPassedDates").asBoolean();
    LocalDate date = TODAY.plusDays(random.nextInt(4000) - (future ? 0 : 2000));
    String time = "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
    return switch (field.spec().path("subtype").asText("date")) {
      case "time" -> time;
      case "datetime" -> date + "T" + time;
      default -> date.toString();
    };
  }

  private List<String> several(List<String> options) {
    List<String> chosen = new ArrayList<>(options);
    chosen.removeIf(option -> random.nextBoolean());
    return chosen.isEmpty() ? List.of(pick(options)) : chosen;
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
