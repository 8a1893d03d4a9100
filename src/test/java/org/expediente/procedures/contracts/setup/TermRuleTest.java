package org.expediente.procedures.contracts.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.expediente.procedures.contracts.obligation.ObligationKind;
import org.junit.jupiter.api.Test;

class TermRuleTest {
  private static final LocalDate START = LocalDate.of(2022, 3, 21);
  private static final TermRule EXCLUSIVE = new TermRule(true, false);
  private static final TermRule INCLUSIVE = new TermRule(true, true);

  @Test
  void theLastDayDependsOnWhetherTheFirstOneCounts() {
    assertThat(EXCLUSIVE.last(START, 120)).isEqualTo(LocalDate.of(2022, 7, 19));
    assertThat(INCLUSIVE.last(START, 120)).isEqualTo(LocalDate.of(2022, 7, 18));
  }

  @Test
  void theTermBeginsWithTheReceiptOrTheSending() {
    LocalDate received = START.plusDays(3);
    assertThat(EXCLUSIVE.start(START, received)).isEqualTo(received);
    assertThat(new TermRule(false, false).start(START, received)).isEqualTo(START);
  }

  @Property
  void anObligationOfAsManyDaysAsTheTermIsDueOnItsLastDay(
      @ForAll @IntRange(min = 1, max = 3650) int days, @ForAll boolean inclusive) {
    TermRule rule = new TermRule(true, inclusive);
    assertThat(obligation(days, null).due(rule, START)).isEqualTo(rule.last(START, days));
  }

  @Test
  void aFixedDayStaysWhereTheClausePutsIt() {
    LocalDate fixed = LocalDate.of(2022, 7, 15);
    assertThat(obligation(null, fixed).due(EXCLUSIVE, START)).isEqualTo(fixed);
  }

  private static PlannedObligation obligation(Integer days, LocalDate on) {
    return new PlannedObligation(
        "III", "Entrega", ObligationKind.ENTREGA, days, on, BigDecimal.TEN, "Acta", true);
  }
}
