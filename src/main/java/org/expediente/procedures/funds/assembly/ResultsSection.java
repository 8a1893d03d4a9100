package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.procedures.funds.plan.ExpectedResult;
import org.expediente.procedures.funds.plan.Plan;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Results against the targets of the approved plan (A-S36). */
@Order(70)
@Component
class ResultsSection implements ReportSection {
  private static final String TITLE = "Resultados frente a las metas";
  private static final List<String> COLUMNS =
      List.of("Indicador", "Unidad", "Línea base", "Meta", "Medido");

  private final Plans plans;
  private final ObjectProvider<Measurements> measurements;

  ResultsSection(Plans plans, ObjectProvider<Measurements> measurements) {
    this.plans = plans;
    this.measurements = measurements;
  }

  @Override
  public List<Section> of(String caseNumber) {
    Optional<Plan> plan = plans.find(caseNumber);
    if (plan.isEmpty()) {
      return List.of(Section.text(TITLE, "No hubo plan de trabajo aprobado: no hay metas."));
    }
    Map<String, BigDecimal> measured = measured(caseNumber);
    List<List<String>> rows =
        plans.results(caseNumber, plan.get().version()).stream()
            .map(result -> row(result, measured.get(result.code())))
            .toList();
    return List.of(new Section(TITLE, List.of(), COLUMNS, rows));
  }

  private Map<String, BigDecimal> measured(String caseNumber) {
    Map<String, BigDecimal> all = new HashMap<>();
    measurements.orderedStream().forEach(source -> source.of(caseNumber).forEach(all::putIfAbsent));
    return all;
  }

  private static List<String> row(ExpectedResult result, BigDecimal measured) {
    return List.of(
        result.indicator(),
        result.unit(),
        plain(result.baseline()),
        plain(result.target()),
        measured == null ? "Sin medición" : plain(measured));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
