package org.expediente.procedures.funds.assembly;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What other steps may know of the report to the Assembly. */
@Service
public class AssemblyReports {
  private final AssemblyReportTable reports;

  AssemblyReports(AssemblyReportTable reports) {
    this.reports = reports;
  }

  /** Day of the Assembly's acknowledgement; empty while it is not informed (A-S43). */
  public Optional<LocalDate> informedOn(String caseNumber) {
    return reports.latest(caseNumber).map(AssemblyReport::acknowledgedOn);
  }
}
