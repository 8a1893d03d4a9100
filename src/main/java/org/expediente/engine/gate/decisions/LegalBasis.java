package org.expediente.engine.gate.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Every row that applies a rule says on what ground and whether that is ratified. A decision that
 * only sums up the rows of another one rests on theirs.
 */
final class LegalBasis {
  private LegalBasis() {}

  static void check(Decision decision, DecisionTable table, Findings findings) {
    Optional<Output> basis = column(table, "fundamento", "string");
    Optional<Output> ratified = column(table, "ratificad", "boolean");
    if (basis.isEmpty() || ratified.isEmpty()) {
      findings.check(
          basis.isEmpty() && ratified.isEmpty() && restsOnAnother(decision),
          table.getId(),
          "legal-basis",
          "Faltan las columnas de salida «Fundamento» (string) y «Ratificado» (boolean).");
      return;
    }
    for (Rule rule : table.getRules()) {
      findings.check(
          cell(table, rule, basis.get()).matches("\"[^\"]*\\S[^\"]*\""),
          rule.getId(),
          "legal-basis",
          "La fila no dice su fundamento: escríbalo entre comillas.");
      findings.check(
          cell(table, rule, ratified.get()).matches("true|false"),
          rule.getId(),
          "legal-basis",
          "La fila no dice si su fundamento está ratificado: escriba true o false.");
    }
  }

  private static Optional<Output> column(DecisionTable table, String word, String type) {
    return table.getOutputs().stream()
        .filter(output -> Texts.label(output).toLowerCase(Locale.ROOT).contains(word))
        .filter(output -> type.equals(output.getTypeRef()))
        .findFirst();
  }

  private static boolean restsOnAnother(Decision decision) {
    for (InformationRequirement need : decision.getInformationRequirements()) {
      if (need.getRequiredDecision() != null
          && need.getRequiredDecision().getExpression() instanceof DecisionTable table
          && column(table, "fundamento", "string").isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String cell(DecisionTable table, Rule rule, Output column) {
    int at = List.copyOf(table.getOutputs()).indexOf(column);
    return at < rule.getOutputEntries().size()
        ? Texts.of(List.copyOf(rule.getOutputEntries()).get(at))
        : "";
  }
}
