package org.expediente.procedures.funds.assembly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.documents.DocumentModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Content of the report: what every section has to say, in their order (A.7). */
@Component
class AssemblyReportDocument implements DocumentModel {
  private final ObjectProvider<ReportSection> sections;
  private final AssemblyReportTable reports;

  AssemblyReportDocument(ObjectProvider<ReportSection> sections, AssemblyReportTable reports) {
    this.sections = sections;
    this.reports = reports;
  }

  @Override
  public String template() {
    return "assembly-report";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    List<Section> all =
        sections
            .orderedStream()
            .flatMap(section -> section.of(caseNumber).stream())
            .collect(Collectors.toList());
    return Map.of("version", reports.open(caseNumber), "sections", all);
  }
}
