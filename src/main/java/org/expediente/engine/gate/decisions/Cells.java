package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads input cells as far as they can be taken apart exactly: constants, comparisons with a
 * constant, intervals, lists of these, {@code not(...)} and {@code -}.
 */
final class Cells {
  private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(.+)", Pattern.DOTALL);
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[\\](])(.+)\\.\\.(.+)([\\[\\])])", Pattern.DOTALL);
  private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);

  private Cells() {}

  static boolean isAny(String text) {
    return text.isBlank() || text.strip().equals("-");
  }

  /** Empty if the cell is none of these, or not of the type of its column. */
  static Optional<Asked> read(String text, Class<?> type) {
    if (isAny(text)) {
      return Optional.of(Asked.ANYTHING);
    }
    String cell = text.strip();
    Matcher not = NOT.matcher(cell);
    if (not.matches()) {
      if (type == Boolean.class) {
        return Optional.empty(); // the engine computes not(true) and compares with the result
      }
      return list(not.group(1), type).map(Asked::not);
    }
    return list(cell, type);
  }

  private static Optional<Asked> list(String text, Class<?> type) {
    Optional<Asked> all = Optional.empty();
    for (String part : split(text)) {
      Optional<Asked> one = single(part.strip(), type);
      if (one.isEmpty()) {
        return one;
      }
      all = Optional.of(all.isEmpty() ? one.get() : all.get().or(one.get()));
    }
    return all;
  }

  private static Optional<Asked> single(String text, Class<?> type) {
    Matcher comparison = COMPARISON.matcher(text);
    if (comparison.matches()) {
      return ordered(comparison.group(2), type).map(to -> comparing(comparison.group(1), to));
    }
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      var from = ordered(interval.group(2), type);
      var to = ordered(interval.group(3), type);
      if (from.isEmpty() || to.isEmpty()) {
        return Optional.empty();
      }
      Asked above = comparing(interval.group(1).equals("[") ? ">=" : ">", from.get());
      Asked below = comparing(interval.group(4).equals("]") ? "<=" : "<", to.get());
      return Optional.of(
          new Asked(
              value -> above.holds().test(value) && below.holds().test(value),
              above.or(below).borders()));
    }
    return constant(text, type)
        .map(value -> new Asked(asked -> compare(asked, value) == 0, List.of(value)));
  }

  private static Optional<Object> constant(String text, Class<?> type) {
    return Literals.of(text.strip()).filter(type::isInstance);
  }

  private static Optional<Object> ordered(String text, Class<?> type) {
    return type == Boolean.class || type == String.class ? Optional.empty() : constant(text, type);
  }

  private static Asked comparing(String operator, Object border) {
    return new Asked(
        value -> {
          int order = compare(value, border);
          return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
          };
        },
        List.of(border));
  }

  @SuppressWarnings("unchecked")
  static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  /** Parts between commas that stand in no quotes. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == ',' && !quoted) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
