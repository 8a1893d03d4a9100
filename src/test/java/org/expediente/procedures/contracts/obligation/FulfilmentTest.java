package org.expediente.procedures.contracts.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentTest {

  /** Day counts from court (S8), and the edges of the due day. */
  @ParameterizedTest
  @CsvSource({
    "2009-07-13, 2009-07-28, 15",
    "2009-08-07, 2009-11-03, 88",
    "2009-10-06, 2009-12-21, 76",
    "2022-05-16, 2022-05-16, 0",
    "2022-05-16, 2022-05-17, 1",
    "2022-05-16, 2022-05-10, 0",
    "2022-08-05, 2022-08-07, 2",
  })
  void daysOfDelayAreCalendarDays(LocalDate due, LocalDate delivered, int days) {
    assertThat(of(due, "100.00", delivery("100.00", delivered)).daysLate(delivered))
        .isEqualTo(days);
  }

  @Test
  void aPartialDeliveryHidesNoDelay() {
    LocalDate due = LocalDate.of(2022, 5, 2);
    Fulfilment three =
        of(
            due,
            "28815.00",
            delivery("3390.00", due),
            delivery("8475.00", LocalDate.of(2022, 5, 20)),
            delivery("16950.00", LocalDate.of(2022, 6, 14)));
    assertThat(three.met()).isTrue();
    assertThat(three.lateParts(LocalDate.of(2022, 7, 1)))
        .extracting(LatePart::amount, LatePart::days)
        .containsExactly(
            tuple(new BigDecimal("8475.00"), 18), tuple(new BigDecimal("16950.00"), 43));
  }

  @Test
  void whatIsMissingIsLateUpToTheCutOff() {
    LocalDate due = LocalDate.of(2022, 5, 16);
    Fulfilment half = of(due, "100.00", delivery("40.00", due));
    assertThat(half.overdue(due)).isFalse();
    assertThat(half.overdue(due.plusDays(1))).isTrue();
    assertThat(half.lateParts(due.plusDays(10)))
        .containsExactly(new LatePart(half.obligation(), new BigDecimal("60.00"), null, 10));
  }

  @Test
  void aReportWithoutAPriceIsMetByItsDelivery() {
    LocalDate due = LocalDate.of(2022, 5, 16);
    assertThat(of(due, "0.00").met()).isFalse();
    assertThat(of(due, "0.00", delivery("0.00", due.plusDays(3))).daysLate(due)).isEqualTo(3);
  }

  private static Delivery delivery(String amount, LocalDate on) {
    return new Delivery(1, new BigDecimal(amount), on);
  }

  private static Fulfilment of(LocalDate due, String amount, Delivery... deliveries) {
    return new Fulfilment(
        new Obligation(
            1,
            "CON-2022-000001",
            "O-01",
            "cláusula III",
            "Uniformes",
            ObligationKind.ENTREGA,
            due,
            due,
            new BigDecimal(amount),
            "Acta",
            true),
        List.of(deliveries));
  }
}
