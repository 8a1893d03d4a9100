package org.expediente.procedures.funds.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.stereotype.Service;

/** Files monthly reports, with the figures of the books, and reports those that come late (A35). */
@Service
class Reports {
  private static final List<String> TIMES = List.of("primera", "segunda", "tercera");

  private final ReportTable table;
  private final ReportCalendar calendar;
  private final Executions executions;
  private final Balances balances;
  private final BeneficiaryRegister beneficiaries;
  private final Agreements agreements;
  private final IncidentBook incidents;
  private final Journal journal;
  private final Clock clock;

  Reports(
      ReportTable table,
      ReportCalendar calendar,
      Executions executions,
      Balances balances,
      BeneficiaryRegister beneficiaries,
      Agreements agreements,
      IncidentBook incidents,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.calendar = calendar;
    this.executions = executions;
    this.balances = balances;
    this.beneficiaries = beneficiaries;
    this.agreements = agreements;
    this.incidents = incidents;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Files the report of the earliest month without one.
   *
   * @throws Refusal conflict, where none is missing
   */
  void file(String caseNumber, String step, ReportedMonth said) {
    executions.hold(caseNumber); // the figures are those of one moment
    LocalDate month =
        calendar
            .next(caseNumber)
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "funds.report.none", "Todos los meses del programa están informados."));
    MonthlyReport report = report(caseNumber, month, said);
    table.add(report, said.results(), said.obligations());
    said.obligations().forEach(o -> agreements.followed(caseNumber, o.code(), o.state()));
    journal.record(
        new Act(
            caseNumber,
            "funds.reportFiled",
            step,
            Map.of("month", Months.text(month), "due", report.dueOn(), "late", report.late())));
    if (report.late()) {
      incidents.report(caseNumber, IncidentType.INFORME_TARDIO, late(report));
    }
  }

  private MonthlyReport report(String caseNumber, LocalDate month, ReportedMonth said) {
    Balance books = balances.of(caseNumber);
    LocalDate lastDay = month.plusMonths(1).minusDays(1);
    return new MonthlyReport(
        0,
        caseNumber,
        month,
        calendar.due(month),
        LocalDate.now(clock),
        said.physicalAdvance(),
        books.assigned(),
        books.committed(),
        books.transferred(),
        books.paidDirectly(),
        books.interest(),
        books.refunded(),
        books.available(),
        beneficiaries.present(caseNumber, lastDay).size(),
        said.risks(),
        said.redFlags(),
        said.recommendation());
  }

  private String late(MonthlyReport report) {
    int times = table.late(report.caseNumber());
    String which = times <= TIMES.size() ? TIMES.get(times - 1) + " vez" : "vez número " + times;
    return "El informe de seguimiento de %s vencía el %s y se presentó el %s; es la %s que se presenta tarde un informe."
        .formatted(
            Months.text(report.reportMonth()),
            Words.date(report.dueOn()),
            Words.date(report.filedOn()),
            which);
  }
}
