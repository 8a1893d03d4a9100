package org.expediente.procedures.contracts.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks DMN-B5 which guarantee is executed for what, and how much of it. */
@Component
class GuaranteeRule {
  private final RuleCheck rules;
  private final Parameters parameters;
  private final Clock clock;

  GuaranteeRule(RuleCheck rules, Parameters parameters, Clock clock) {
    this.rules = rules;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * @param answersForFines whether the text of the contract or of the guarantee says so
   */
  GuaranteeAdvice ask(
      GuaranteeEvent event, Contract contract, Guarantee guarantee, boolean answersForFines) {
    Ruling row =
        rules.rule(
            "contract-guarantee-rule",
            Map.of(
                "evento", event.name(),
                "garantia", guarantee.kind().name(),
                "regimen", contract.regime().name(),
                "vencimiento", nearness(guarantee),
                "permiteMulta", answersForFines));
    String method = row.text("calculo");
    return new GuaranteeAdvice(
        GuaranteeAction.valueOf(row.text("accion")),
        method.equals("NINGUNO") ? null : ClaimMethod.valueOf(method),
        row.text("fundamento"),
        row.flag("ratificado"),
        row.version());
  }

  private String nearness(Guarantee guarantee) {
    LocalDate today = LocalDate.now(clock);
    if (!today.isBefore(last(guarantee, "contracts.claim.claimBefore", today))) {
      return "URGENTE";
    }
    return today.isBefore(last(guarantee, "contracts.claim.extendBefore", today))
        ? "LEJANO"
        : "PROXIMO";
  }

  private LocalDate last(Guarantee guarantee, String parameter, LocalDate today) {
    return guarantee.validTo().minusDays(parameters.integer(parameter, today));
  }
}
