package org.expediente.engine.gate.decisions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One value for each part of a type between the borders that the cells of a column name. A cell
 * answers alike for all values of a part, so asking it for the sample is exact.
 */
final class Samples {
  /** Any text that no cell of the column names. */
  static final String OTHER = "\u0000";

  private Samples() {}

  static List<Object> of(Class<?> type, List<Object> borders, List<Object> declared) {
    List<Object> sorted = borders.stream().distinct().sorted(Cells::compare).toList();
    if (type == Boolean.class) {
      return List.of(true, false);
    }
    if (type == String.class) {
      List<Object> texts = new ArrayList<>(declared.isEmpty() ? sorted : declared);
      if (declared.isEmpty()) {
        texts.add(OTHER);
      }
      return texts;
    }
    return type == BigDecimal.class ? whole(sorted) : moments(sorted);
  }

  private static List<Object> whole(List<Object> borders) {
    if (borders.isEmpty()) {
      return List.of(BigDecimal.ZERO);
    }
    List<Object> samples = new ArrayList<>();
    samples.add(round(borders.get(0), RoundingMode.CEILING).subtract(BigDecimal.ONE));
    for (int i = 0; i < borders.size(); i++) {
      BigDecimal border = (BigDecimal) borders.get(i);
      if (round(border, RoundingMode.FLOOR).compareTo(border) == 0) {
        samples.add(border);
      }
      BigDecimal after = round(border, RoundingMode.FLOOR).add(BigDecimal.ONE);
      if (i + 1 == borders.size() || after.compareTo((BigDecimal) borders.get(i + 1)) < 0) {
        samples.add(after);
      }
    }
    return samples;
  }

  private static BigDecimal round(Object number, RoundingMode mode) {
    return ((BigDecimal) number).setScale(0, mode);
  }

  private static List<Object> moments(List<Object> borders) {
    if (borders.isEmpty()) {
      return List.of(LocalDateTime.of(2026, 1, 1, 0, 0));
    }
    List<Object> samples = new ArrayList<>();
    samples.add(((LocalDateTime) borders.get(0)).minusDays(1));
    for (int i = 0; i < borders.size(); i++) {
      LocalDateTime border = (LocalDateTime) borders.get(i);
      samples.add(border);
      samples.add(
          i + 1 == borders.size()
              ? border.plusDays(1)
              : border.plus(
                  Duration.between(border, (LocalDateTime) borders.get(i + 1)).dividedBy(2)));
    }
    return samples;
  }

  /** The sample as a person reads it. */
  static String words(Object sample) {
    if (sample instanceof Boolean yes) {
      return yes ? "sí" : "no";
    }
    if (sample instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return OTHER.equals(sample)
        ? "cualquier otro texto"
        : sample instanceof String text ? "«" + text + "»" : sample.toString();
  }
}
