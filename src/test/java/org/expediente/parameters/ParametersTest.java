package org.expediente.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.expediente.support.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final LocalDate LACAP_ENDS = LocalDate.of(2023, 3, 9);

  private final ParameterTable table = new ParameterTable(FreshDatabase.create().sql());
  private final Parameters parameters = new Parameters(table);

  @BeforeEach
  void rows() {
    insert("law", "LACAP", "text", LocalDate.of(2000, 5, 16), LACAP_ENDS);
    insert("law", "LCP", "text", LACAP_ENDS.plusDays(1), null);
    insert("share", "0.1250", "fraction", LACAP_ENDS, null);
    insert("hour", "15:30", "time", LACAP_ENDS, null);
    insert("days", "10", "business-days", LACAP_ENDS, null);
  }

  @Test
  void findsTheRowOfTheDay() {
    assertThat(parameters.text("law", LACAP_ENDS)).isEqualTo("LACAP");
    assertThat(parameters.text("law", LACAP_ENDS.plusDays(1))).isEqualTo("LCP");
  }

  @Test
  void readsNumbersAndTimes() {
    assertThat(parameters.integer("days", LACAP_ENDS)).isEqualTo(10);
    assertThat(parameters.decimal("share", LACAP_ENDS)).isEqualTo(new BigDecimal("0.1250"));
    assertThat(parameters.time("hour", LACAP_ENDS)).isEqualTo(LocalTime.of(15, 30));
  }

  @Test
  void namesAnUnknownKey() {
    assertThatThrownBy(() -> parameters.integer("funds.nothing", LACAP_ENDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("funds.nothing");
  }

  @Test
  void namesKeyAndDayWhereNoRowHolds() {
    assertThatThrownBy(() -> parameters.row("days", LACAP_ENDS.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Parameter days has no row on 2023-03-08");
  }

  @Test
  void doesNotGuessBetweenTwoRows() {
    insert("days", "12", "business-days", LACAP_ENDS.plusDays(5), null);

    assertThat(parameters.integer("days", LACAP_ENDS)).isEqualTo(10);
    assertThatThrownBy(() -> parameters.integer("days", LACAP_ENDS.plusDays(5)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("days");
  }

  @Test
  void namesARowTunedIntoNonsense() {
    insert("bad", "diez", "business-days", LACAP_ENDS, null);

    assertThatThrownBy(() -> parameters.row("bad", LACAP_ENDS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Parameter bad from 2023-03-09: 'diez' does not fit the unit business-days");
  }

  @Test
  void namesAKeyAskedForAsSomethingElse() {
    assertThatThrownBy(() -> parameters.integer("share", LACAP_ENDS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("share from 2023-03-09 is '0.1250', unit fraction");
  }

  private void insert(String key, String value, String unit, LocalDate from, LocalDate to) {
    table.insert(new Parameter(key, value, unit, from, to, "ley", true, "texto"));
  }
}
