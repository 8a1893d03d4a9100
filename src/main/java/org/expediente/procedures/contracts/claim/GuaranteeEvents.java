package org.expediente.procedures.contracts.claim;

import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Says what a proceeding means for the guarantees of its contract. */
@Component
class GuaranteeEvents {
  private final IncidentBook incidents;
  private final Proceedings proceedings;

  GuaranteeEvents(IncidentBook incidents, Proceedings proceedings) {
    this.incidents = incidents;
    this.proceedings = proceedings;
  }

  GuaranteeEvent of(Proceeding proceeding) {
    return switch (proceeding.kind()) {
      case CADUCIDAD -> GuaranteeEvent.CADUCIDAD;
      case MULTA -> GuaranteeEvent.MULTA;
      case EJECUCION_GARANTIA ->
          ofUnpaidFine(proceeding) ? GuaranteeEvent.MULTA : ofIncident(proceeding);
      case INHABILITACION, MUTUO_ACUERDO, REVOCACION, RESCATE -> GuaranteeEvent.SIN_CULPA;
    };
  }

  /** A claim for a fine: legal transcribed the clause that makes the guarantee answer for it. */
  boolean ofUnpaidFine(Proceeding proceeding) {
    return proceedings.followed(proceeding.id()).isPresent();
  }

  private GuaranteeEvent ofIncident(Proceeding proceeding) {
    return incidents
        .ofCase(proceeding.caseNumber())
        .map(GuaranteeEvents::of)
        .orElse(GuaranteeEvent.INCUMPLIMIENTO);
  }

  private static GuaranteeEvent of(Incident incident) {
    return switch (incident.type()) {
      case GARANTIA_CALIDAD -> GuaranteeEvent.DEFECTO;
      case GARANTIA -> GuaranteeEvent.VENCIMIENTO;
      default -> GuaranteeEvent.INCUMPLIMIENTO;
    };
  }
}
