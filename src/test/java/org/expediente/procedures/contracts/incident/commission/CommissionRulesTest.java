package org.expediente.procedures.contracts.incident.commission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommissionRulesTest {
  private static final RouteOption LIMIT =
      new RouteOption("CADUCIDAD", true, "Llegan al límite.", "LACAP, art. 94", true);

  @Test
  void nothingIsNoDecision() {
    refused(new Commission(List.of(), null, null, null), 5, "Elija al menos un procedimiento");
  }

  @Test
  void everyMistakeIsSaidAtOnce() {
    Commission both = new Commission(List.of("MULTA", "CADUCIDAD"), null, null, null);
    refused(both, 0, "No hay días de mora");
    refused(both, 0, "exige un dictamen jurídico escrito");
    refused(both, 0, "Elija quién instruye");
  }

  @Test
  void whatIsMandatoryIsOpenedOrLeftOutWithAMotive() {
    Commission fine = new Commission(List.of("MULTA"), null, null, "legal-1");
    assertThatThrownBy(() -> CommissionRules.check(fine, List.of(LIMIT), 5, List.of(), false))
        .hasMessage(
            "La tabla de decisión obliga a abrir caducidad del contrato: ábrala o motive por qué no.");
    Commission motivated =
        new Commission(List.of("MULTA"), "El servicio es esencial.", null, "legal-1");
    assertThatCode(() -> CommissionRules.check(motivated, List.of(LIMIT), 5, List.of(), false))
        .doesNotThrowAnyException();
  }

  @Test
  void anArchiveNeedsAMotiveAndNothingElse() {
    refused(new Commission(List.of("ARCHIVO"), null, null, null), 5, "Motive por qué archiva");
    assertThatCode(
            () ->
                CommissionRules.check(
                    new Commission(List.of("ARCHIVO"), "Sin daño.", null, null),
                    List.of(LIMIT),
                    5,
                    List.of(),
                    false))
        .doesNotThrowAnyException();
  }

  @Test
  void aDelayThatWasFinedIsNotFinedAgain() {
    Commission fine = new Commission(List.of("MULTA"), null, null, "legal-1");
    assertThatThrownBy(() -> CommissionRules.check(fine, List.of(), 5, List.of(), true))
        .hasMessage("La mora de esta obligación ya se multó: no se multa dos veces.");
    Commission other = new Commission(List.of("CADUCIDAD"), null, null, "legal-1");
    assertThatCode(() -> CommissionRules.check(other, List.of(), 5, List.of(), true))
        .doesNotThrowAnyException();
  }

  private static void refused(Commission typed, int days, String sentence) {
    assertThatThrownBy(() -> CommissionRules.check(typed, List.of(), days, List.of(), false))
        .hasMessageContaining(sentence);
  }
}
