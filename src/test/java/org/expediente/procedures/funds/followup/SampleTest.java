package org.expediente.procedures.funds.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final List<String> EVERYBODY =
      IntStream.rangeClosed(1, 200).mapToObj("B-%03d"::formatted).toList();

  @Test
  void sameSeedDrawsTheSamePersonsInWhateverOrderTheyAreListed() {
    List<String> backwards = EVERYBODY.stream().sorted((a, b) -> b.compareTo(a)).toList();
    assertThat(Sample.draw("seed", backwards, 20))
        .isEqualTo(Sample.draw("seed", EVERYBODY, 20))
        .hasSize(20)
        .doesNotHaveDuplicates()
        .isNotEqualTo(EVERYBODY.subList(0, 20));
  }

  @Test
  void anotherSeedDrawsOthers() {
    assertThat(Sample.draw("one", EVERYBODY, 20)).isNotEqualTo(Sample.draw("two", EVERYBODY, 20));
  }

  @Test
  void nobodyIsLeftOutForEver() {
    List<String> drawn =
        IntStream.range(0, 200)
            .mapToObj(i -> Sample.draw("seed " + i, EVERYBODY, 10))
            .flatMap(List::stream)
            .distinct()
            .toList();
    assertThat(drawn).hasSize(200);
  }

  @Test
  void fewPersonsAreAllDrawn() {
    assertThat(Sample.draw("seed", List.of("B-1", "B-2"), 5))
        .containsExactlyInAnyOrder("B-1", "B-2");
  }
}
