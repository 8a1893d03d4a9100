package org.expediente.procedures.contracts.incident.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.fine.FineArchive;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineText;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.Breach;
import org.expediente.procedures.contracts.incident.Breaches;
import org.expediente.procedures.contracts.incident.Classification;
import org.expediente.procedures.contracts.incident.Classifications;
import org.expediente.procedures.contracts.incident.Defences;
import org.expediente.procedures.contracts.incident.Grounds;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentAct;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentEvidence;
import org.springframework.stereotype.Component;

/** The report of a breach with everything that B.7 demands, as it was when it was filed. */
@Component
class BreachReportDocument implements DocumentModel {
  private final IncidentBook book;
  private final Breaches breaches;
  private final Classifications classifications;
  private final BreachReports reports;
  private final FineArchive fines;
  private final Guarantees guarantees;
  private final Defences defences;
  private final IncidentEvidence evidence;
  private final IncidentActs acts;

  BreachReportDocument(
      IncidentBook book,
      Breaches breaches,
      Classifications classifications,
      BreachReports reports,
      FineArchive fines,
      Guarantees guarantees,
      Defences defences,
      IncidentEvidence evidence,
      IncidentActs acts) {
    this.book = book;
    this.breaches = breaches;
    this.classifications = classifications;
    this.reports = reports;
    this.fines = fines;
    this.guarantees = guarantees;
    this.defences = defences;
    this.evidence = evidence;
    this.acts = acts;
  }

  @Override
  public String template() {
    return "contract-breach-report";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Incident incident = book.ofCase(caseNumber).orElseThrow();
    Breach breach = breaches.of(incident);
    BreachReport report = reports.find(incident).orElseThrow();
    Classification said = classifications.of(incident);
    Map<String, Object> model = new HashMap<>();
    model.put("contract", breach.contract());
    model.put("incident", incident);
    model.put("severity", said.severity().toLowerCase(Locale.ROOT));
    model.put("report", report);
    model.put(
        "kind",
        report.ordinary()
            ? "Informe del administrador del contrato."
            : "Informe supletorio de la UACI, con la prueba que consta en el sistema: el administrador no informó en plazo.");
    model.put(
        "obligation", breach.fulfilment() == null ? "" : breach.fulfilment().obligation().title());
    model.put("lateReason", report.lateReason() == null ? "" : report.lateReason());
    model.put("useful", useful(report));
    model.put("cause", cause(incident));
    model.put("evidence", evidence.printed(incident));
    model.put("defences", defences.of(incident));
    model.put(
        "guarantees",
        guarantees.of(incident.contractCase()).stream()
            .filter(one -> one.claimable(breach.on()))
            .toList());
    model.put("fine", fine(report));
    model.put(
        "completions",
        acts.of(incident).stream()
            .filter(act -> act.decision().equals(RecordCompletion.COMPLETED))
            .map(IncidentAct::text)
            .toList());
    model.put("basis", Grounds.of(breach.contract(), said.legalBasis(), said.ratified()));
    return model;
  }

  private static String useful(BreachReport report) {
    return switch (report.stillUseful()) {
      case "SI" -> "Lo que falta sigue siendo útil para la institución.";
      case "NO" -> "Lo que falta ya no es útil para la institución.";
      default -> "No falta nada por entregar.";
    };
  }

  private String cause(Incident incident) {
    String decision = acts.cause(incident).map(IncidentAct::decision).orElse("");
    return switch (decision) {
      case "IMPUTABLE" -> "La causa es imputable al contratista.";
      case "DUDOSA" -> "La causa es dudosa: la decide la Dirección Jurídica.";
      default -> "La causa no es imputable al contratista.";
    };
  }

  private static Map<String, Object> printed(FineComputation fine) {
    return Map.of(
        "cutOff", fine.cutOff(),
        "contractValue", fine.contractValue(),
        "gross", FineText.exact(fine.result().gross()),
        "floor", FineText.exact(fine.ground().rules().floor()),
        "payable", fine.result().payable(),
        "lines", fine.lines());
  }

  /** Empty without delay; then there is no fine at all, not one of zero. */
  private Map<String, Object> fine(BreachReport report) {
    return report.computationId() == null ? Map.of() : printed(fines.find(report.computationId()));
  }
}
