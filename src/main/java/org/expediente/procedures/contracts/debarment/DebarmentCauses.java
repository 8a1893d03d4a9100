package org.expediente.procedures.contracts.debarment;

import java.util.Map;
import org.expediente.documents.LegalBasis;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Regime;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks DMN-B6, in its latest version. */
@Component
class DebarmentCauses {
  private static final String TABLE = "contract-debarment-cause";

  private final RuleCheck rules;

  DebarmentCauses(RuleCheck rules) {
    this.rules = rules;
  }

  /**
   * @throws Refusal invalid, for a cause that the table does not have under this regime
   */
  DebarmentCause of(String code, Regime regime) {
    Ruling row = rules.rule(TABLE, Map.of("causa", code, "regimen", regime.name()));
    if (row.number("meses") == 0) {
      throw Refusal.invalid(
          "contracts.debarment.cause",
          "La tabla de causas no tiene la causa elegida para este régimen. Elija otra.");
    }
    return new DebarmentCause(
        code,
        row.text("texto"),
        row.number("meses"),
        row.number("multasFirmes"),
        row.flag("avisoFiscalia"),
        new LegalBasis(row.text("fundamento"), row.flag("ratificado")),
        row.version());
  }
}
