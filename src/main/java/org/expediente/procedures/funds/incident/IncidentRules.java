package org.expediente.procedures.funds.incident;

import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks DMN-A8, in its latest version. */
@Component
class IncidentRules {
  private static final String KEY = "funds-incident-classification";

  private final RuleCheck rules;

  IncidentRules(RuleCheck rules) {
    this.rules = rules;
  }

  Classification classify(IncidentFacts facts) {
    Ruling ruling = rules.rule(KEY, facts.values());
    return new Classification(
        Measure.valueOf(ruling.text("medida")),
        ruling.text("mensaje"),
        ruling.flag("revisionTotal"),
        ruling.flag("avisoAuditoria"),
        ruling.flag("avisoFiscalia"),
        ruling.text("fundamento"),
        ruling.flag("ratificado"),
        ruling.version());
  }
}
