package org.expediente.rules;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks a decision whose first table collects findings and whose second says which one is worst. The
 * latest deployed version answers, as the owner tunes it; what it said is stored with its version.
 */
@Component
public class RuleCheck {
  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  RuleCheck(
      @Lazy DecisionService decisions,
      @Lazy RepositoryService repository,
      Unrestricted unrestricted) {
    this.decisions = decisions;
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  /**
   * Applies {@code key} and its table of findings.
   *
   * @param key of the decision that gives the worst result
   * @param findingsKey of the table it rests on
   * @param facts no personal data: they stay in the engine's history
   */
  public Verdict check(String key, String findingsKey, Map<String, Object> facts) {
    return unrestricted.read(() -> checked(key, findingsKey, facts));
  }

  private Verdict checked(String key, String findingsKey, Map<String, Object> facts) {
    DecisionDefinition definition = latest(key);
    String worst =
        decisions
            .evaluateDecisionById(definition.getId())
            .variables(facts)
            .evaluate()
            .getSingleEntry();
    DmnDecisionResult found =
        decisions.evaluateDecisionById(latest(findingsKey).getId()).variables(facts).evaluate();
    List<Finding> findings =
        found.stream()
            .map(RuleCheck::finding)
            .filter(finding -> finding.blocking() || !finding.result().matches("VALIDADO|ACTIVO"))
            .toList();
    return new Verdict(worst, findings, definition.getVersion());
  }

  /**
   * Applies a table of which the first row that holds decides.
   *
   * @param facts no personal data: they stay in the engine's history
   */
  public Ruling rule(String key, Map<String, Object> facts) {
    return unrestricted.read(
        () -> {
          DecisionDefinition definition = latest(key);
          Map<String, Object> row =
              decisions
                  .evaluateDecisionById(definition.getId())
                  .variables(facts)
                  .evaluate()
                  .getSingleResult()
                  .getEntryMap();
          return new Ruling(row, definition.getVersion());
        });
  }

  /**
   * Applies a table and gives every row that holds, in the order of the table.
   *
   * @param facts no personal data: they stay in the engine's history
   */
  public List<Ruling> collect(String key, Map<String, Object> facts) {
    return unrestricted.read(
        () -> {
          DecisionDefinition definition = latest(key);
          return decisions
              .evaluateDecisionById(definition.getId())
              .variables(facts)
              .evaluate()
              .stream()
              .map(row -> new Ruling(row.getEntryMap(), definition.getVersion()))
              .toList();
        });
  }

  private DecisionDefinition latest(String key) {
    return repository
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }

  private static Finding finding(DmnDecisionResultEntries row) {
    return new Finding(
        row.getEntry("resultadoHallazgo"),
        row.getEntry("impide"),
        row.getEntry("mensaje"),
        row.getEntry("fundamento"),
        row.getEntry("ratificado"));
  }
}
