package org.expediente.procedures.funds.assembly;

import java.util.Map;
import java.util.Optional;
import org.expediente.approvals.Approvable;
import org.expediente.approvals.ApprovalContent;
import org.springframework.stereotype.Component;

/** What the authority signs: the issued document by its hash, with the figures in it (A53). */
@Component
class ReportApproval implements Approvable {
  static final String KIND = "funds.assemblyReport";

  private final AssemblyReportTable reports;

  ReportApproval(AssemblyReportTable reports) {
    this.reports = reports;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String title() {
    return "Informe a la Asamblea Legislativa";
  }

  @Override
  public ApprovalContent content(String caseNumber) {
    Optional<AssemblyReport> report =
        reports.latest(caseNumber).filter(latest -> !latest.returned());
    return report
        .map(
            it ->
                new ApprovalContent(
                    "versión " + it.version(),
                    Map.of("el documento", it.sha256(), "las cifras", it.figures())))
        .orElse(new ApprovalContent("ningún informe", Map.of()));
  }
}
