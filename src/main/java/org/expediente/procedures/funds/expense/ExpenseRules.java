package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
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

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  ExpenseRules(
      @Lazy DecisionService decisions,
      @Lazy RepositoryService repository,
      Unrestricted unrestricted) {
    this.decisions = decisions;
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  ExpenseVerdict check(ExpenseFacts facts) {
    return unrestricted.read(() -> checked(facts));
  }

  private ExpenseVerdict checked(ExpenseFacts facts) {
    DecisionDefinition table =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(DECISION)
            .latestVersion()
            .singleResult();
    Map<String, Object> left = new HashMap<>(facts.values());
    List<Hit> hits = new ArrayList<>();
    BigDecimal objected = BigDecimal.ZERO.setScale(2);
    Optional<Map.Entry<String, Object>> settled;
    do {
      Hit hit = hit(table, left, facts);
      hits.add(hit);
      objected = objected.add(facts.amount(hit.scope())).min(facts.total());
      settled = hit.scope().equals("TOTAL") ? Optional.empty() : Settled.by(hit.rule());
      settled.ifPresent(fact -> left.put(fact.getKey(), fact.getValue()));
    } while (settled.isPresent());
    return new ExpenseVerdict(hits, facts.total(), objected, table.getVersion());
  }

  private Hit hit(DecisionDefinition table, Map<String, Object> values, ExpenseFacts facts) {
    DmnDecisionResultEntries row =
        decisions
            .evaluateDecisionById(table.getId())
            .variables(values)
            .evaluate()
            .getSingleResult();
    return new Hit(
        ExpenseResult.valueOf(row.getEntry("resultado")),
        row.getEntry("alcance"),
        row.getEntry("regla"),
        facts.told(row.getEntry("mensaje")),
        row.getEntry("fundamento"),
        row.getEntry("ratificado"));
  }
}
