package org.expediente.procedures.contracts.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Lays the books before the manager, so that only what the books do not know is typed (B-S30). */
@DiagramBean("showProgressReport")
class ShowProgressReport implements TaskListener {
  private final Contracts contracts;
  private final ReportCalendar calendar;
  private final ReportBooks books;

  ShowProgressReport(Contracts contracts, ReportCalendar calendar, ReportBooks books) {
    this.contracts = contracts;
    this.calendar = calendar;
    this.books = books;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    ReportPeriod period = calendar.next(contract);
    task.setVariableLocal(
        "reportPeriod",
        "%s. Se presenta a más tardar el %s."
            .formatted(period.title(), Words.date(period.dueOn())));
    task.setVariableLocal(
        "reportBooks",
        "Valor vigente %s; recibido %s; pagado %s"
            .formatted(
                Words.money(books.value(contract)),
                Words.money(books.accepted(contract)),
                Words.money(books.paid(contract))));
    task.setVariableLocal(
        "reportObligations", shown(books.obligations(contract), "Sin obligaciones registradas."));
    task.setVariableLocal(
        "reportIncidents", shown(books.incidents(contract), "Ningún incidente registrado."));
  }

  private static String shown(List<Map<String, String>> rows, String none) {
    String lines =
        rows.stream()
            .map(
                row ->
                    row.containsKey("code")
                        ? "%s, vence el %s: %s"
                            .formatted(row.get("code"), row.get("due"), row.get("state"))
                        : "%s, %s: %s".formatted(row.get("day"), row.get("type"), row.get("state")))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? none : Words.shown(lines);
  }
}
