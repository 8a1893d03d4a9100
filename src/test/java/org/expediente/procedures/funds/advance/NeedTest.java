package org.expediente.procedures.funds.advance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NeedTest {
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  @Test
  void theEarliestNeedIsCoveredFirst() {
    List<Need> covered =
        Need.cover(
            List.of(
                Need.of("L-08", new BigDecimal("500.00"), DAY.plusDays(9)),
                Need.of("L-01", new BigDecimal("300.00"), DAY),
                Need.of("L-07", new BigDecimal("400.00"), DAY)),
            new BigDecimal("450.01"));
    assertThat(covered)
        .extracting(need -> need.planLine() + " " + need.covered())
        .containsExactly("L-01 300.00", "L-07 150.01", "L-08 0.00");
  }

  @Property
  void noCentIsCoveredTwiceAndNoneIsLost(
      @ForAll @LongRange(min = 1, max = 9_999_999) long one,
      @ForAll @LongRange(min = 1, max = 9_999_999) long two,
      @ForAll @LongRange(min = 0, max = 9_999_999) long released) {
    List<Need> needs =
        List.of(
            Need.of("L-01", BigDecimal.valueOf(one, 2), DAY),
            Need.of("L-02", BigDecimal.valueOf(two, 2), DAY.plusDays(1)));
    BigDecimal out = BigDecimal.valueOf(Math.min(released, one + two), 2);
    List<Need> covered = Need.cover(needs, out);
    assertThat(covered).allMatch(need -> need.covered().compareTo(need.amount()) <= 0);
    assertThat(covered.stream().map(Need::covered).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(out);
  }
}
