package org.expediente.procedures.contracts.debarment;

import java.util.List;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Whether the books bear out the cause that was chosen: a charge must match its type (B.1.3). */
@Component
class DebarmentRules {
  private final Contracts contracts;
  private final IncidentBook incidents;
  private final Proceedings proceedings;
  private final RepeatedFines fines;

  DebarmentRules(
      Contracts contracts, IncidentBook incidents, Proceedings proceedings, RepeatedFines fines) {
    this.contracts = contracts;
    this.incidents = incidents;
    this.proceedings = proceedings;
    this.fines = fines;
  }

  /**
   * @throws org.expediente.problem.Refusal with what is missing
   */
  void check(Proceeding of, DebarmentCause cause) {
    int firm = fines.most(contracts.of(of.contractCase()).contractorNit());
    new Complaints()
        .when(
            cause.firmFines() > firm,
            "cause",
            "La causa exige %d multas firmes en un mismo ejercicio fiscal; el contratista tiene %d."
                .formatted(cause.firmFines(), firm))
        .when(
            cause.code().equals(DebarmentCause.FALSE_FACTS) && !falseFacts(of),
            "cause",
            "El incidente del expediente no es de documento o hecho falso. La causa y el tipo deben coincidir.")
        .when(
            cause.code().equals(DebarmentCause.CADUCITY) && !caducity(of),
            "cause",
            "El contrato no tiene una caducidad declarada.")
        .settle("contracts.debarment.invalid");
  }

  private boolean falseFacts(Proceeding of) {
    return incidents
        .ofCase(of.caseNumber())
        .map(incident -> incident.type() == IncidentType.FALSEDAD)
        .orElse(true); // the contract's own case has no incident to compare with
  }

  private boolean caducity(Proceeding of) {
    List<Proceeding> all = proceedings.ofContract(of.contractCase());
    return all.stream()
        .anyMatch(
            one -> one.kind() == ProceedingKind.CADUCIDAD && "DECLARADA".equals(one.outcome()));
  }
}
