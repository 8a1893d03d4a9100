package org.expediente.procedures.funds.incident;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks DMN-A8, in its latest version. */
@Component
class IncidentRules {
  private static final String KEY = "funds-incident-classification";

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  IncidentRules(
      @Lazy DecisionService decisions,
      @Lazy RepositoryService repository,
      Unrestricted unrestricted) {
    this.decisions = decisions;
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  Classification classify(IncidentFacts facts) {
    return unrestricted.read(() -> classified(facts));
  }

  private Classification classified(IncidentFacts facts) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(KEY)
            .latestVersion()
            .singleResult();
    Map<String, Object> row =
        decisions
            .evaluateDecisionById(definition.getId())
            .variables(facts.values())
            .evaluate()
            .getSingleResult()
            .getEntryMap();
    return new Classification(
        Measure.valueOf((String) row.get("medida")),
        (String) row.get("mensaje"),
        (Boolean) row.get("revisionTotal"),
        (Boolean) row.get("avisoAuditoria"),
        (Boolean) row.get("avisoFiscalia"),
        (String) row.get("fundamento"),
        (Boolean) row.get("ratificado"),
        definition.getVersion());
  }
}
