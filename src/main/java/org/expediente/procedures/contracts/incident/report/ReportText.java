package org.expediente.procedures.contracts.incident.report;

import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.fine.FineArchive;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentAct;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.springframework.stereotype.Component;

/** The report as the forms of the next steps show it. */
@Component
class ReportText {
  private final BreachReports reports;
  private final FineArchive fines;
  private final IncidentActs acts;

  ReportText(BreachReports reports, FineArchive fines, IncidentActs acts) {
    this.reports = reports;
    this.fines = fines;
    this.acts = acts;
  }

  /** Spanish; empty before it is filed. */
  String of(Incident incident) {
    return reports.find(incident).map(report -> told(incident, report)).orElse("");
  }

  private String told(Incident incident, BreachReport report) {
    String fine =
        report.computationId() == null
            ? "Sin mora: no hay multa preliminar."
            : "Días de mora: %d; multa preliminar %s al %s."
                .formatted(
                    report.delayDays(),
                    Words.money(fines.find(report.computationId()).result().payable()),
                    Words.date(report.filedOn()));
    return "Informe %s del %s, %s. %s\n%s: %s\nRespuesta del contratista: %s\nRecomendación: %s%s"
        .formatted(
            report.ordinary() ? "ordinario" : "supletorio",
            Words.date(report.filedOn()),
            report.daysLate() == 0
                ? "en plazo"
                : "extemporáneo (días hábiles de retraso: %d)".formatted(report.daysLate()),
            fine,
            cause(incident),
            report.analysis(),
            report.contractorAnswer(),
            report.recommendation(),
            completions(incident));
  }

  private String cause(Incident incident) {
    return "Causa " + acts.cause(incident).map(IncidentAct::told).orElse("sin evaluar");
  }

  private String completions(Incident incident) {
    return acts.of(incident).stream()
        .filter(act -> act.decision().equals(RecordCompletion.COMPLETED))
        .map(IncidentAct::text)
        .map(text -> "\nComplemento: " + text)
        .collect(Collectors.joining());
  }
}
