package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/**
 * Asks DMN-A7. Its first row that applies answers; where that row concerns a part of the document
 * or something that can be cured, the table is asked again about the rest, so that an excess of one
 * dollar does not hide that nothing proves the payment.
 */
@Component
class ExpenseRules {
  static final String DECISION = "funds-expense-check";

  /**
   * A row that applied.
   *
   * @param scope what it objects to: TOTAL, EXCESO, IVA or NADA
   * @param rule its code
   */
  record Hit(
      ExpenseResult result,
      String scope,
      String rule,
      String message,
      String legalBasis,
      boolean ratified) {}

  private final RuleCheck rules;

  ExpenseRules(RuleCheck rules) {
    this.rules = rules;
  }

  ExpenseVerdict check(ExpenseFacts facts) {
    Map<String, Object> left = new HashMap<>(facts.values());
    List<Hit> hits = new ArrayList<>();
    BigDecimal objected = BigDecimal.ZERO.setScale(2);
    Optional<Map.Entry<String, Object>> settled;
    Ruling ruling;
    do {
      ruling = rules.rule(DECISION, left);
      Hit hit = hit(ruling, facts);
      hits.add(hit);
      objected = objected.add(facts.amount(hit.scope())).min(facts.total());
      settled = hit.scope().equals("TOTAL") ? Optional.empty() : Settled.by(hit.rule());
      settled.ifPresent(fact -> left.put(fact.getKey(), fact.getValue()));
    } while (settled.isPresent());
    return new ExpenseVerdict(hits, facts.total(), objected, ruling.version());
  }

  private static Hit hit(Ruling ruling, ExpenseFacts facts) {
    return new Hit(
        ExpenseResult.valueOf(ruling.text("resultado")),
        ruling.text("alcance"),
        ruling.text("regla"),
        facts.told(ruling.text("mensaje")),
        ruling.text("fundamento"),
        ruling.flag("ratificado"));
  }
}
