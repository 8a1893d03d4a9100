package org.expediente.procedures.funds.expense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IneligibleTest {
  private static final Ineligible LIST =
      Ineligible.of(
          "alcohol | fiestas | multas e intereses | donaciones a terceros | propaganda política |"
              + " combustible sin bitácora | gastos sin destinatario");

  @ParameterizedTest
  @CsvSource({
    "Bebidas alcohólicas, alcohol",
    "FIESTA de fin de año, fiestas",
    "Pago de multa municipal, multas e intereses",
    "Intereses por mora, multas e intereses",
    "Donación a un tercero, donaciones a terceros",
    "Propaganda Politica, propaganda política",
    "Combustible sin bitacora, combustible sin bitácora"
  })
  void oneWayOrAnotherOfWritingIt(String concept, String entry) {
    assertThat(LIST.match(concept)).contains(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Combustible con bitácora 12", "Papelería", "Taller para terceros", "Gastos"})
  void whatIsNotListedIsEligible(String concept) {
    assertThat(LIST.match(concept)).isEmpty();
  }
}
