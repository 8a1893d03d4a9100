package org.expediente.procedures.contracts.contract;

import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Component;

/** Chooses the law by date (B.1.1). A contract that runs stays under its law to its conclusion. */
@Component
public class Regimes {
  private static final String LPA = "contracts.regime.lpaFrom";
  private static final String LCP = "contracts.regime.lcpFrom";

  private final Parameters parameters;

  Regimes(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The law of a contract, by the first day of its procurement. */
  public Regime ofContract(LocalDate processBeganOn) {
    if (!processBeganOn.isBefore(from(LCP))) {
      return Regime.LCP_2023;
    }
    return processBeganOn.isBefore(from(LPA)) ? Regime.LACAP_2000 : Regime.LACAP_LPA;
  }

  /** The law of a proceeding on a contract: the LPA governs every one that began under it. */
  public Regime ofProceeding(Contract contract, LocalDate openedOn) {
    return contract.regime() == Regime.LACAP_2000 && !openedOn.isBefore(from(LPA))
        ? Regime.LACAP_LPA
        : contract.regime();
  }

  private LocalDate from(String key) {
    // one row, in force from the first day of the calendar: the value is the date itself
    return LocalDate.parse(parameters.history(key).get(0).value());
  }
}
