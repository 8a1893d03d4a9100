package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00016297-5",
        "02495046-3",
        "12345678-4",
        "05123400-0",
        "000162975",
        " 00016297-5 "
      })
  void acceptsADui(String value) {
    assertThat(IdentityNumbers.error(IdentityType.DUI, value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678-1", "00000000-0", "000000000", "05123400-1"})
  void refusesADuiWithAWrongCheckDigit(String value) {
    assertThat(IdentityNumbers.error(IdentityType.DUI, value))
        .contains("DUI inválido: revise el dígito verificador.");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "16297-5",
        "162975",
        "0000016297-5",
        "00016297 5",
        "0001629-75",
        "0001629A-5",
        "٠٠٠١٦٢٩٧-٥"
      })
  void doesNotGuessADui(String value) {
    assertThat(IdentityNumbers.error(IdentityType.DUI, value))
        .contains("DUI inválido: escriba 9 dígitos, por ejemplo 00016297-5.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0614-050707-104-8", "0614-051286-129-4", "06140507071048"})
  void acceptsANit(String value) {
    assertThat(IdentityNumbers.error(IdentityType.NIT, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0614-050707-104-0 | NIT inválido: revise el dígito verificador.
          0614-050707-104   | NIT inválido: escriba 14 dígitos, por ejemplo 0614-050707-104-8.
          00016297-5        | NIT inválido: escriba 14 dígitos, por ejemplo 0614-050707-104-8.
          2614-050707-104-8 | NIT inválido: el primer dígito debe ser 0, 1 o 9.
          0614-310607-104-8 | NIT inválido: los dígitos 5 a 10 no son una fecha (DDMMAA).
          0614-001207-104-8 | NIT inválido: los dígitos 5 a 10 no son una fecha (DDMMAA).
          0614-290207-104-8 | NIT inválido: los dígitos 5 a 10 no son una fecha (DDMMAA).
          """)
  void refusesANit(String value, String error) {
    assertThat(IdentityNumbers.error(IdentityType.NIT, value)).contains(error);
  }

  @Test
  void aNaturalPersonMayGiveTheDuiAsNit() {
    assertThat(IdentityNumbers.taxError(PartyKind.NATURAL, "00016297-5")).isEmpty();
    assertThat(IdentityNumbers.taxError(PartyKind.NATURAL, "0614-051286-129-4")).isEmpty();
    assertThat(IdentityNumbers.taxError(PartyKind.NATURAL, null)).isPresent();
    assertThat(IdentityNumbers.taxError(PartyKind.JURIDICA, "00016297-5")).isPresent();
  }

  @Test
  void writesNumbersInOneWay() {
    assertThat(IdentityNumbers.format(IdentityType.DUI, "000162975")).isEqualTo("00016297-5");
    assertThat(IdentityNumbers.format(IdentityType.NIT, "06140507071048"))
        .isEqualTo("0614-050707-104-8");
  }
}
