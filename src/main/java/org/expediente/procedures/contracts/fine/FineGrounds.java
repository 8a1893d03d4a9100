package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks DMN-B4 and the parameters for what a fine of a contract is computed with. */
@Component
public class FineGrounds {
  private final RuleCheck rules;
  private final Parameters parameters;
  private final MinimumWages wages;
  private final Clock clock;

  FineGrounds(RuleCheck rules, Parameters parameters, MinimumWages wages, Clock clock) {
    this.rules = rules;
    this.parameters = parameters;
    this.wages = wages;
    this.clock = clock;
  }

  /** The rules for calculations that are about no contract: the rates of this law, this floor. */
  public FineRules of(String regime, BigDecimal floor) {
    return rules(rates(regime), floor);
  }

  /**
   * What holds for a contract.
   *
   * @param firstDayLate of the earliest delay: its minimum wage is the floor's
   */
  public FineGround of(Contract contract, LocalDate firstDayLate) {
    List<Ruling> rates = rates(contract.regime().name());
    Ruling base =
        rules.rule(
            "contract-fine-base",
            Map.of("objeto", contract.object().name(), "modalidad", contract.modality().name()));
    BigDecimal wage = wages.on(firstDayLate);
    // not rounded: only what is payable is, once
    BigDecimal floor = wage.multiply(new BigDecimal(base.text("salarios")));
    Ruling first = rates.get(0);
    return new FineGround(
        rules(rates, floor),
        base.text("base"),
        wage,
        firstDayLate,
        first.version(),
        first.text("fundamento"),
        first.flag("ratificado"));
  }

  private List<Ruling> rates(String regime) {
    return rules.collect("contract-fine-rates", Map.of("regimen", regime));
  }

  private FineRules rules(List<Ruling> rates, BigDecimal floor) {
    LocalDate today = LocalDate.now(clock);
    return new FineRules(
        rates.stream()
            .map(row -> new Tranche(row.number("desde"), new BigDecimal(row.text("tasa"))))
            .toList(),
        parameters.decimal("contracts.fine.cap", today),
        Boolean.parseBoolean(parameters.text("contracts.fine.capLimits", today)),
        floor,
        parameters.text("contracts.fine.floorPer", today).equals("LOTE"));
  }
}
