package org.expediente.procedures.funds.assembly;

import java.util.List;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the three areas wrote: the only text of people in the report. */
@Order(100)
@Component
class ContributionsSection implements ReportSection {
  private final ContributionTable contributions;
  private final AssemblyReportTable reports;

  ContributionsSection(ContributionTable contributions, AssemblyReportTable reports) {
    this.contributions = contributions;
    this.reports = reports;
  }

  @Override
  public List<Section> of(String caseNumber) {
    List<Contribution> given = contributions.of(caseNumber, reports.open(caseNumber));
    return List.of(
        section("Medidas tomadas", given, Contribution::measures),
        section("Resultados según las áreas", given, Contribution::results),
        new Section(
            "Recomendación sobre la modalidad",
            List.of(),
            List.of("Área", "Recomendación", "Razones"),
            given.stream()
                .map(it -> List.of(it.area().title(), it.recommendation().label(), it.reasons()))
                .toList()));
  }

  private static Section section(
      String title, List<Contribution> given, Function<Contribution, String> text) {
    return new Section(
        title,
        List.of(),
        List.of("Área", "Texto"),
        given.stream().map(it -> List.of(it.area().title(), text.apply(it))).toList());
  }
}
