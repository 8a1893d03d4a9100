package org.expediente.procedures.funds.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.expediente.procedures.funds.beneficiary.RollPerson;
import org.expediente.procedures.funds.fiscal.FiscalType;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;

class CountTest {
  private static final BigDecimal PRICE = new BigDecimal("35.00");
  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
  private static final Invoice INVOICE =
      new Invoice(
          "0614-290988-102-2",
          FiscalType.FACTURA,
          "1",
          JUNE,
          JUNE,
          LocalDate.of(2027, 6, 30),
          "L-04",
          6,
          PRICE,
          new BigDecimal("210.00"),
          "500600700");

  @Test
  @Demand("A-S21")
  void whoLeftOnTheFifteenthIsPaidByThePolicy() {
    Count count = count(List.of("A"), person(1, "A", "DUI 1", LocalDate.of(2027, 6, 16)));
    assertThat(count.due(CountPolicy.MENSUAL, PRICE, INVOICE.days())).isEqualTo("35.00");
    assertThat(count.due(CountPolicy.PRORRATA, PRICE, INVOICE.days())).isEqualTo("17.50");
  }

  @Test
  void whoLeftBeforeThePeriodIsNotPaidByAnyPolicy() {
    Count count = count(List.of("A"), person(1, "A", "DUI 1", JUNE));
    assertThat(count.units()).isZero();
    assertThat(count.due(CountPolicy.MENSUAL, PRICE, INVOICE.days())).isEqualTo("0.00");
    assertThat(count.due(CountPolicy.PRORRATA, PRICE, INVOICE.days())).isEqualTo("0.00");
  }

  @Test
  void shareIsRoundedOnceForAll() {
    LocalDate eleven = LocalDate.of(2027, 6, 12);
    Count count =
        count(
            List.of("A", "B", "C"),
            person(1, "A", "DUI 1", eleven),
            person(2, "B", "DUI 2", eleven),
            person(3, "C", "DUI 3", eleven));
    // three times 12.8333 is 38.50, not 38.49
    assertThat(count.due(CountPolicy.PRORRATA, PRICE, INVOICE.days())).isEqualTo("38.50");
  }

  @Test
  void everyOtherRowSaysWhyItIsNotPaid() {
    Count count =
        Count.of(
            List.of(row("A"), row("A"), row("B"), row("C"), row("D"), row("E"), row("Z")),
            List.of(
                person(1, "A", "DUI 1", null),
                person(2, "B", "DUI 1", null),
                person(3, "C", "#3", JUNE),
                person(4, "D", "DUI 4", null),
                person(5, "E", "DUI 5", null)),
            INVOICE,
            Set.of(4L),
            Set.of("E"));
    assertThat(count.units()).isEqualTo(1);
    assertThat(count.left())
        .isEqualTo(
            "2 repetidas, 1 sin un día activo en el período, 1 ya cobradas en otra factura del"
                + " período, 1 que no confirmaron el servicio, 1 que no están en el padrón");
  }

  @Test
  void anybodyDrawsTheSameSampleFromTheSeed() {
    List<String> ids = List.of("B-001", "B-002", "B-003", "B-004", "B-005", "B-006");
    assertThat(Sample.draw("seed", ids, 5)).isEqualTo(Sample.draw("seed", ids, 5)).hasSize(5);
    assertThat(Sample.draw("seed", ids, 6)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(Sample.draw("other", ids, 6)).isNotEqualTo(Sample.draw("seed", ids, 6));
  }

  private static Count count(List<String> served, RollPerson... roll) {
    return Count.of(
        served.stream().map(CountTest::row).toList(), List.of(roll), INVOICE, Set.of(), Set.of());
  }

  private static ServedRow row(String internalId) {
    return new ServedRow(2, internalId);
  }

  private static RollPerson person(long id, String internalId, String identity, LocalDate left) {
    return new RollPerson(id, internalId, identity, true, START, left);
  }
}
