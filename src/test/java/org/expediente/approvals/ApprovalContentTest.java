package org.expediente.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalContentTest {
  private record Line(String code, BigDecimal price, LocalDate due, boolean paid, List<Sub> subs) {}

  private record Sub(String name, Integer share) {}

  private static final Line LINE =
      new Line(
          "L-01",
          new BigDecimal("10.00"),
          LocalDate.of(2026, 1, 5),
          false,
          List.of(new Sub("a", 1), new Sub("b", null)));

  static Stream<Line> everyOtherLine() {
    return Stream.of(
        new Line("L-02", LINE.price, LINE.due, LINE.paid, LINE.subs),
        new Line(LINE.code, new BigDecimal("10.01"), LINE.due, LINE.paid, LINE.subs),
        new Line(LINE.code, LINE.price, LINE.due.plusDays(1), LINE.paid, LINE.subs),
        new Line(LINE.code, LINE.price, LINE.due, true, LINE.subs),
        new Line(LINE.code, LINE.price, LINE.due, LINE.paid, List.of(new Sub("a", 1))),
        new Line(
            LINE.code,
            LINE.price,
            LINE.due,
            LINE.paid,
            Arrays.asList(new Sub("b", null), new Sub("a", 1))),
        new Line(
            LINE.code, LINE.price, LINE.due, LINE.paid, List.of(new Sub("a", 1), new Sub("b", 0))));
  }

  @ParameterizedTest
  @MethodSource("everyOtherLine")
  void anyComponentAtAnyDepthChangesTheHash(Line other) {
    Snapshot one = of(List.of(LINE));
    Snapshot two = of(List.of(other));
    assertThat(two.sha256()).isNotEqualTo(one.sha256());
    assertThat(one.difference(two)).isEqualTo("líneas");
  }

  @Test
  void theSameDataHaveTheSameHashWhateverTheOrderOfKeys() {
    assertThat(of(List.of(LINE))).isEqualTo(of(List.of(LINE)));
    assertThat(of(List.of(LINE)).parts()).containsOnlyKeys("líneas", "total");
  }

  @Test
  void partsSurviveTheirStorage() {
    Snapshot one = of(List.of(LINE));
    assertThat(Snapshot.stored(one.reference(), one.sha256(), one.partsText())).isEqualTo(one);
  }

  @Test
  void aDoubleHasNoHash() {
    assertThatThrownBy(() -> new ApprovalContent("v", Map.of("x", 1.0)).snapshot())
        .isInstanceOf(IllegalArgumentException.class);
  }

  static String partHash(Object data) {
    return new ApprovalContent("", Map.of("x", data)).snapshot().parts().get("x");
  }

  private static Snapshot of(List<Line> lines) {
    return new ApprovalContent("versión 1", Map.of("líneas", lines, "total", "10.00")).snapshot();
  }
}
