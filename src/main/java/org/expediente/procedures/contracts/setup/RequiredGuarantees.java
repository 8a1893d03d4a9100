package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks the table {@code contract-guarantees} what a contract must be secured with. */
@Component
class RequiredGuarantees {
  private final RuleCheck rules;
  private final Contracts contracts;
  private final Clock clock;

  RequiredGuarantees(RuleCheck rules, Contracts contracts, Clock clock) {
    this.rules = rules;
    this.contracts = contracts;
    this.clock = clock;
  }

  List<RequiredGuarantee> of(Contract contract) {
    BigDecimal amount = contracts.amount(contract, LocalDate.now(clock));
    Map<String, Object> facts =
        Map.of(
            "objeto", contract.object().name(), "anticipo", contract.advanceAmount().signum() > 0);
    return rules.collect("contract-guarantees", facts).stream()
        .map(row -> required(row, amount, contract.advanceAmount()))
        .toList();
  }

  private static RequiredGuarantee required(Ruling row, BigDecimal amount, BigDecimal advance) {
    boolean ofAdvance = row.text("base").equals("ANTICIPO");
    BigDecimal share = new BigDecimal(row.text("parte"));
    return new RequiredGuarantee(
        GuaranteeKind.valueOf(row.text("clase")),
        row.text("momento").equals("INICIO"),
        share,
        ofAdvance,
        (ofAdvance ? advance : amount).multiply(share).setScale(2, RoundingMode.HALF_UP));
  }
}
