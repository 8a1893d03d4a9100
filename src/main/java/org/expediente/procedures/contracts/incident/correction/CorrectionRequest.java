package org.expediente.procedures.contracts.incident.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.incident.Breach;
import org.expediente.procedures.contracts.incident.Breaches;
import org.expediente.procedures.contracts.incident.Classification;
import org.expediente.procedures.contracts.incident.Classifications;
import org.expediente.procedures.contracts.incident.Grounds;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentSteps;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/** The request to the contractor: obligation, clause, term, consequence, notification (B.7). */
@Component
class CorrectionRequest implements DocumentModel {
  private final IncidentBook book;
  private final IncidentActs acts;
  private final Breaches breaches;
  private final Classifications classifications;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Clock clock;

  CorrectionRequest(
      IncidentBook book,
      IncidentActs acts,
      Breaches breaches,
      Classifications classifications,
      BusinessCalendar calendar,
      Parameters parameters,
      Clock clock) {
    this.book = book;
    this.acts = acts;
    this.breaches = breaches;
    this.classifications = classifications;
    this.calendar = calendar;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "contract-correction-request";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Incident incident = book.ofCase(caseNumber).orElseThrow();
    Breach breach = breaches.of(incident);
    Classification said = classifications.of(incident);
    LocalDate today = LocalDate.now(clock);
    int days =
        parameters.integer(
            "contracts.correction.answer." + (said.severity().equals("CRITICO") ? "short" : "long"),
            today);
    Map<String, Object> model = new HashMap<>();
    model.put("contract", breach.contract());
    model.put(
        "obligation", breach.fulfilment() == null ? "" : breach.fulfilment().obligation().title());
    model.put("incident", incident);
    model.put("request", acts.last(incident, IncidentSteps.REQUEST).orElseThrow().text());
    model.put(
        "consequence",
        acts.last(incident, IncidentSteps.REQUEST + "." + RecordCorrectionRequest.CONSEQUENCE)
            .orElseThrow()
            .text());
    model.put("days", days);
    model.put("until", calendar.addBusinessDays(today, days));
    model.put("notifiedAt", clock.instant());
    model.put("basis", Grounds.of(breach.contract(), said.legalBasis(), said.ratified()));
    return model;
  }
}
