package org.expediente.procedures.contracts.incident;

import java.time.LocalDate;
import org.expediente.diagram.Submission;

/**
 * An incident as a person typed it into its form.
 *
 * @param contract number or case of the contract
 * @param obligation code, or null
 * @param evidence what proves it, Spanish
 */
record TypedIncident(
    String contract,
    IncidentType type,
    String obligation,
    LocalDate factOn,
    LocalDate knownOn,
    String facts,
    String evidence) {

  static TypedIncident of(Submission form) {
    return new TypedIncident(
        form.text("contract"),
        IncidentType.valueOf(form.text("incidentType")),
        form.text("obligationCode"),
        form.date("factOn"),
        form.date("knownOn"),
        form.text("facts"),
        form.text("evidence"));
  }

  NewIncident on(String contractCase, Long obligationId) {
    return new NewIncident(contractCase, obligationId, type, factOn, knownOn, facts);
  }
}
