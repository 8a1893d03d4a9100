package org.expediente.procedures.contracts.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The progress reports of all contracts. */
@Service
@Transactional
public class ProgressReports {
  private final ReportTable reports;
  private final Journal journal;

  ProgressReports(ReportTable reports, Journal journal) {
    this.reports = reports;
    this.journal = journal;
  }

  /** Last day that the reports of a contract cover. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> reportedUntil(String contractCase) {
    return reports.latest(contractCase).map(ProgressReport::periodTo);
  }

  /** Business days that each report of a contract came late, oldest first; 0 for one in time. */
  @Transactional(readOnly = true)
  public List<Integer> daysLate(String contractCase) {
    return reports.of(contractCase).stream().map(ProgressReport::daysLate).toList();
  }

  void file(ProgressReport report, String step) {
    reports.add(report);
    journal.record(
        new Act(
            report.contractCase(),
            "contracts.reportFiled",
            step,
            Map.of(
                "number", report.number(),
                "from", Words.date(report.periodFrom()),
                "to", Words.date(report.periodTo()),
                "due", Words.date(report.dueOn()),
                "daysLate", report.daysLate(),
                "physical", report.physical(),
                "recommendation", report.recommendation())));
  }
}
