package org.expediente.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.spin.plugin.variable.SpinValues;

/** Values of the script as a form submits them; {@code today-20} is a date near the start. */
final class DemoValues {
  private static final Pattern NEAR = Pattern.compile("today([+-]\\d+)?");
  private static final ObjectMapper JSON = new ObjectMapper();

  private DemoValues() {}

  static Map<String, Object> of(Map<String, Object> script, LocalDate today) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (script != null) {
      script.forEach((key, value) -> values.put(key, value(value, today)));
    }
    return values;
  }

  private static Object value(Object value, LocalDate today) {
    if (value instanceof List<?> rows) {
      try {
        List<?> dated = rows.stream().map(row -> row(row, today)).toList();
        return SpinValues.jsonValue(JSON.writeValueAsString(dated)).create();
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(e);
      }
    }
    return plain(value, today);
  }

  private static Object row(Object row, LocalDate today) {
    if (!(row instanceof Map<?, ?> cells)) {
      return plain(row, today);
    }
    Map<Object, Object> dated = new LinkedHashMap<>();
    cells.forEach((key, cell) -> dated.put(key, plain(cell, today)));
    return dated;
  }

  private static Object plain(Object value, LocalDate today) {
    if (value instanceof String text) {
      Matcher near = NEAR.matcher(text);
      if (near.matches()) {
        long days = near.group(1) == null ? 0 : Long.parseLong(near.group(1));
        return today.plusDays(days).toString();
      }
    }
    return value;
  }
}
