package org.expediente.procedures.contracts.incident.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewDrawTest {
  private static final BigDecimal TENTH = new BigDecimal("0.10");

  @Test
  void theSameSeedDrawsTheSame() {
    ReviewDraw one = ReviewDraw.of("a1", "INC-2026-000001", TENTH);
    assertThat(ReviewDraw.of("a1", "INC-2026-000001", TENTH)).isEqualTo(one);
    assertThat(ReviewDraw.of("a2", "INC-2026-000001", TENTH).digest()).isNotEqualTo(one.digest());
  }

  @Test
  void theDigestIsThatOfSeedAndNumber() {
    // printf 'a1:INC-2026-000001' | sha256sum
    assertThat(ReviewDraw.of("a1", "INC-2026-000001", TENTH).digest())
        .isEqualTo("53a47393bc82fecbf0c66fce46f5f8e06d410d512b47e11bac08ac6725a8abdb");
  }

  @Test
  void nobodyAndEverybodyAreExact() {
    assertThat(drawn("0")).isZero();
    assertThat(drawn("1")).isEqualTo(2000);
  }

  @Test
  void aTenthIsAboutATenth() {
    assertThat(drawn("0.10")).isBetween(150L, 250L);
  }

  private static long drawn(String share) {
    return IntStream.range(0, 2000)
        .filter(n -> ReviewDraw.of("seed", "INC-" + n, new BigDecimal(share)).drawn())
        .count();
  }
}
