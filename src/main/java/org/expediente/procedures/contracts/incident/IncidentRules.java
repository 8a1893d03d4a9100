package org.expediente.procedures.contracts.incident;

import java.time.LocalDate;
import java.util.Set;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.obligation.Obligation;

/** What is checked of an incident that a person reports (data dictionary B.4). */
final class IncidentRules {
  private static final Set<IncidentType> ON_AN_OBLIGATION =
      Set.of(IncidentType.RIESGO_ATRASO, IncidentType.MORA, IncidentType.ENTREGA_PARCIAL);

  private IncidentRules() {}

  /**
   * @param obligation null where none was named
   * @param today in the ministry's zone
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(TypedIncident typed, Obligation obligation, LocalDate today) {
    new Complaints()
        .when(
            typed.knownOn().isBefore(typed.factOn()),
            "knownOn",
            "La fecha de conocimiento no puede ser anterior al hecho.")
        .when(
            typed.knownOn().isAfter(today),
            "knownOn",
            "La fecha de conocimiento no puede ser futura.")
        .when(
            obligation == null && ON_AN_OBLIGATION.contains(typed.type()),
            "obligationCode",
            "Este tipo de incidente trata de una obligación: escriba su código.")
        .when(
            typed.type() == IncidentType.MORA
                && obligation != null
                && !typed.factOn().isAfter(obligation.dueOn()),
            "factOn",
            "La obligación no estaba en mora ese día: vence el %s."
                .formatted(obligation == null ? "" : Words.date(obligation.dueOn())))
        .settle("contracts.incident.invalid");
  }
}
