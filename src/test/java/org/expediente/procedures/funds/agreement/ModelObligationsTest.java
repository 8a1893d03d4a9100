package org.expediente.procedures.funds.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;

class ModelObligationsTest {
  private static final Map<String, String> TERMS =
      Map.of("reportDays", "5", "settlementDays", "30", "refundDays", "10", "recordYears", "10");

  @Test
  @Demand("A-S41")
  void everyObligationHasItsOwnNumber() {
    List<Obligation> all =
        new ModelObligations().with(TERMS, "Llevar bitácora.\n\nAvisar cambios.", null);
    assertThat(all).extracting(Obligation::code).doesNotHaveDuplicates().contains("MJSP-05");
    assertThat(all)
        .filteredOn(o -> o.origin().equals("CONVENIO"))
        .extracting(Obligation::code, Obligation::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ONG-11", "Llevar bitácora."),
            org.assertj.core.groups.Tuple.tuple("ONG-12", "Avisar cambios."));
  }

  @Test
  void anUnknownTermIsAMistake() {
    assertThatThrownBy(() -> new ModelObligations().with(Map.of(), null, null))
        .isInstanceOf(IllegalStateException.class);
  }
}
