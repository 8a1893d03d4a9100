package org.expediente.journal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for one value, whatever the library version: sorted keys, no white space. BigDecimal is
 * a string with the decimals it came with (money is a string all over the house), instants are UTC
 * with six decimals, dates ISO.
 */
final class CanonicalJson {
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * @throws IllegalArgumentException for a value of a type without one obvious text
   */
  static String write(Object value) {
    CanonicalJson json = new CanonicalJson();
    json.value(value);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value == null
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof BigInteger) {
      out.append(value);
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Collection<?> list) {
      array(list);
    } else {
      JsonText.quote(text(value), out);
    }
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Instant instant) {
      return MICROS.format(instant);
    } else if (value instanceof Date date) {
      return MICROS.format(Instant.ofEpochMilli(date.getTime()));
    } else if (value instanceof CharSequence || value instanceof LocalDate) {
      return value.toString();
    }
    throw new IllegalArgumentException("no canonical text for " + value.getClass().getName());
  }

  private void object(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    String before = "{";
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      out.append(before);
      JsonText.quote(member.getKey(), out);
      out.append(':');
      value(member.getValue());
      before = ",";
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void array(Collection<?> list) {
    String before = "[";
    for (Object item : list) {
      out.append(before);
      value(item);
      before = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }
}
