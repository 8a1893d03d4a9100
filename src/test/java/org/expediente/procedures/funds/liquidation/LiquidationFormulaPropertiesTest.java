package org.expediente.procedures.funds.liquidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.expediente.procedures.funds.ledger.MovementKind;

/** What holds for every liquidation, whatever moved before it. */
class LiquidationFormulaPropertiesTest {
  private static final BigDecimal ASSIGNED = new BigDecimal("100000.00");
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** Money that moved, in the order in which it did. */
  record Moved(MovementKind kind, BigDecimal amount) {}

  @Property
  void everyDollarAssignedHasItsPlace(
      @ForAll("movements") List<Moved> movements,
      @ForAll("amount") BigDecimal reported,
      @ForAll boolean authorised) {
    Settlement given = given(movements, reported, authorised);
    Liquidation result = LiquidationFormula.of(given);
    assertThat(
            given
                .transferred()
                .add(given.directPayments())
                .add(result.remainder())
                .add(result.reimbursement()))
        .isEqualByComparingTo(ASSIGNED);
    assertThat(result.remainder().signum()).isNotNegative();
    assertThat(result.borneByNgo().signum()).isNotNegative();
    if (result.accepted().compareTo(given.transferred()) <= 0) {
      assertThat(given.transferred().add(given.interest()))
          .isEqualByComparingTo(result.accepted().add(given.refunded()).add(result.refundDue()));
    } else {
      assertThat(result.refundDue())
          .isEqualByComparingTo(given.interest().subtract(given.refunded()));
      assertThat(result.reimbursement().add(result.borneByNgo()))
          .isEqualByComparingTo(result.accepted().subtract(given.transferred()));
    }
  }

  @Property
  void theRefundDecidesAndNotThePercentage(
      @ForAll("movements") List<Moved> movements, @ForAll("amount") BigDecimal reported) {
    Settlement given = given(movements, reported, false);
    Liquidation result = LiquidationFormula.of(given);
    assertThat(result.state()).isEqualTo(LiquidationState.of(result.refundDue()));
    Settlement centBack =
        new Settlement(
            given.assigned(),
            given.transferred(),
            given.directPayments(),
            given.reported(),
            given.objected(),
            given.interest(),
            given.refunded().add(result.refundDue().max(BigDecimal.ZERO)).subtract(owed(result)),
            false,
            given.undueDirectPayments());
    // all but one cent is paid back: the percentage is the same, the cent is still owed
    Liquidation almost = LiquidationFormula.of(centBack);
    assertThat(almost.executionPercent()).isEqualTo(result.executionPercent());
    if (result.state() == LiquidationState.REINTEGRO_EXIGIBLE) {
      assertThat(almost.refundDue()).isEqualByComparingTo(CENT);
      assertThat(almost.state()).isEqualTo(LiquidationState.REINTEGRO_EXIGIBLE);
    }
  }

  private static BigDecimal owed(Liquidation result) {
    return result.refundDue().signum() > 0 ? CENT : BigDecimal.ZERO;
  }

  /** As the books do it: money goes out only as long as what was assigned lasts. */
  private static Settlement given(List<Moved> movements, BigDecimal reported, boolean authorised) {
    BigDecimal[] sums = new BigDecimal[MovementKind.values().length];
    java.util.Arrays.fill(sums, BigDecimal.ZERO);
    BigDecimal left = ASSIGNED;
    for (Moved moved : movements) {
      boolean out =
          moved.kind() == MovementKind.TRANSFERENCIA || moved.kind() == MovementKind.PAGO_DIRECTO;
      BigDecimal amount = out ? moved.amount().min(left) : moved.amount();
      left = out ? left.subtract(amount) : left;
      sums[moved.kind().ordinal()] = sums[moved.kind().ordinal()].add(amount);
    }
    return new Settlement(
        ASSIGNED,
        sums[MovementKind.TRANSFERENCIA.ordinal()],
        sums[MovementKind.PAGO_DIRECTO.ordinal()],
        reported,
        reported.min(CENT),
        sums[MovementKind.INTERES.ordinal()],
        sums[MovementKind.REINTEGRO.ordinal()],
        authorised,
        BigDecimal.ZERO);
  }

  @Provide
  Arbitrary<List<Moved>> movements() {
    return Arbitraries.of(
            MovementKind.TRANSFERENCIA,
            MovementKind.PAGO_DIRECTO,
            MovementKind.INTERES,
            MovementKind.REINTEGRO)
        .flatMap(kind -> amount().map(amount -> new Moved(kind, amount)))
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<BigDecimal> amount() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, ASSIGNED).ofScale(2);
  }
}
