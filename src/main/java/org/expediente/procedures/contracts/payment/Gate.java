package org.expediente.procedures.contracts.payment;

import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks DMN table {@code contract-payment-gate}. */
@Component
class Gate {
  static final String RELEASE = "LIBERAR";

  private static final String KEY = "contract-payment-gate";

  private final RuleCheck rules;
  private final GateFacts facts;

  Gate(RuleCheck rules, GateFacts facts) {
    this.rules = rules;
    this.facts = facts;
  }

  Ruling ask(PaymentRequest request) {
    return rules.rule(KEY, facts.of(request));
  }
}
