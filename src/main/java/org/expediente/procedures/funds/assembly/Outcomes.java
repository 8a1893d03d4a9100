package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.stereotype.Component;

/** Sums up how an assignment ended. */
@Component
class Outcomes {
  private final Assignments assignments;
  private final Executions executions;
  private final FigureBook book;
  private final SettledBook settlements;
  private final AssemblyReports reports;
  private final Clock clock;

  Outcomes(
      Assignments assignments,
      Executions executions,
      FigureBook book,
      SettledBook settlements,
      AssemblyReports reports,
      Clock clock) {
    this.assignments = assignments;
    this.executions = executions;
    this.book = book;
    this.settlements = settlements;
    this.reports = reports;
    this.clock = clock;
  }

  PastAssignment of(String caseNumber) {
    Assignment assignment = assignments.of(caseNumber);
    Figures figures = book.of(caseNumber);
    return new PastAssignment(
        caseNumber,
        assignment.ngoNit(),
        assignment.decree(),
        figures.assigned(),
        figures.transferred(),
        figures.paidDirectly(),
        figures.accepted(),
        figures.objected(),
        outcome(caseNumber),
        reports.informedOn(caseNumber).orElse(null),
        LocalDate.now(clock));
  }

  private String outcome(String caseNumber) {
    if (executions.find(caseNumber).isEmpty()) {
      return "NO_TRANSFERIDO";
    }
    return settlements.of(caseNumber).map(Settled::verdict).orElse("SIN_VEREDICTO");
  }
}
