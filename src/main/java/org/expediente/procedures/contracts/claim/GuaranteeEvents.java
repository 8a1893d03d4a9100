package org.expediente.procedures.contracts.claim;

import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.springframework.stereotype.Component;

/** Says what a proceeding means for the guarantees of its contract. */
@Component
class GuaranteeEvents {
  private final IncidentBook incidents;

  GuaranteeEvents(IncidentBook incidents) {
    this.incidents = incidents;
  }

  GuaranteeEvent of(Proceeding proceeding) {
    return switch (proceeding.kind()) {
      case CADUCIDAD -> GuaranteeEvent.CADUCIDAD;
      case MULTA -> GuaranteeEvent.MULTA;
      case EJECUCION_GARANTIA ->
          incidents
              .ofCase(proceeding.caseNumber())
              .map(GuaranteeEvents::of)
              .orElse(GuaranteeEvent.INCUMPLIMIENTO);
      case INHABILITACION, MUTUO_ACUERDO, REVOCACION, RESCATE -> GuaranteeEvent.SIN_CULPA;
    };
  }

  private static GuaranteeEvent of(Incident incident) {
    return switch (incident.type()) {
      case GARANTIA_CALIDAD -> GuaranteeEvent.DEFECTO;
      case GARANTIA -> GuaranteeEvent.VENCIMIENTO;
      default -> GuaranteeEvent.INCUMPLIMIENTO;
    };
  }
}
