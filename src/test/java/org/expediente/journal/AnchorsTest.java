package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts kept outside are read as they were written, or not at all. */
class AnchorsTest {
  private static final String ONE = "FON-2026-000001";
  private static final String TWO = "FON-2026-000002";
  private static final String TEXT =
      AnchorText.of(List.of(new Head(ONE, 3, "a"), new Head(TWO, 1, "b")), Instant.EPOCH).text();

  @Test
  void severalTextsOneAfterTheOtherAreOne() {
    String later = AnchorText.of(List.of(new Head(ONE, 12, "c")), Instant.EPOCH).text();
    Anchors kept = Anchors.read(TEXT + later);
    assertThat(kept.chains()).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(kept.last(ONE)).isEqualTo(12);
    assertThat(kept.last(TWO)).isEqualTo(1);
    assertThat(kept.last("FON-2026-000003")).isZero();
    assertThat(kept.of(ONE).chains()).containsExactly(ONE);
    assertThat(Anchors.read("").chains()).isEmpty();
  }

  @Test
  void twoHashesOfOnePlaceContradictEveryEntry() {
    String other = AnchorText.of(List.of(new Head(ONE, 3, "other")), Instant.EPOCH).text();
    Anchors kept = Anchors.read(TEXT + other);
    assertThat(kept.contradict(entry(3, "a"))).isTrue();
    assertThat(kept.contradict(entry(3, "other"))).isTrue();
    assertThat(Anchors.read(TEXT + TEXT).contradict(entry(3, "a"))).isFalse();
    assertThat(Anchors.read(TEXT).contradict(entry(2, "x"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'# expediente-anclas', '# otra cosa', 1", // not such a text
    "' 2 ', ' x ', 1", // how many lines?
    "' 2 ', ' 3 ', 3", // the last line is missing
    "' 3 a', ' 4 a', 1", // the sum does not fit
    "'000002 1', '000002 x', 3", // not a place
    "'000002 1 b', '000002 1', 3",
  })
  void aDamagedTextIsRefusedWithItsLine(String from, String to, int line) {
    String damaged = TEXT.replace(from, to);
    assertThat(damaged).isNotEqualTo(TEXT);
    assertThatThrownBy(() -> Anchors.read(damaged))
        .hasMessage(
            "El archivo de anclas está dañado en la línea %d. Use la copia tal como se recibió."
                .formatted(line));
  }

  private static Entry entry(long seq, String hash) {
    return new Entry(
        1, ONE, seq, ONE, "p", "g", null, "API", "k", null, "{}", Instant.EPOCH, "", hash);
  }
}
