package org.expediente.procedures.contracts.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Instrument;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.contract.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {
  @ParameterizedTest
  @CsvSource({
    "LACAP_LPA, 'LACAP, art. 85', true, true",
    "LACAP_2000, 'LACAP, art. 85', true, true",
    "LACAP_LPA, 'LACAP, art. 94 letra a)', false, false",
    "LCP_2023, 'LACAP, art. 85', true, false",
    "LACAP_LPA, 'Ley de Compras Públicas, art. 181', true, false",
    "LCP_2023, 'Ley de Compras Públicas, art. 181', true, true"
  })
  void onlyTheContractsOwnLawIsPrinted(
      Regime regime, String text, boolean ratified, boolean printed) {
    assertThat(Grounds.of(contract(regime), text, ratified).printable()).isEqualTo(printed);
  }

  private static Contract contract(Regime regime) {
    LocalDate day = LocalDate.of(2022, 3, 14);
    return new Contract(
        "CON-2022-000001",
        "MJSP-1/2022",
        Instrument.CONTRATO,
        regime,
        Modality.LICITACION,
        ContractObject.BIEN,
        "Uniformes",
        day,
        day,
        120,
        BigDecimal.TEN,
        BigDecimal.ZERO,
        true,
        "0614-150399-102-5",
        "Suministros",
        "contractor-06141503991025",
        "Logística",
        ContractState.EN_EJECUCION,
        day,
        day.plusDays(120));
  }
}
