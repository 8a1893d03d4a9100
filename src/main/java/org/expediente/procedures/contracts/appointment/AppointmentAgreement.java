package org.expediente.procedures.contracts.appointment;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;
import org.springframework.stereotype.Component;

/** Content of the agreement by which a manager is appointed (B.7). */
@Component
class AppointmentAgreement implements DocumentModel {
  private final Contracts contracts;
  private final Designations designations;
  private final Managers managers;

  AppointmentAgreement(Contracts contracts, Designations designations, Managers managers) {
    this.contracts = contracts;
    this.designations = designations;
    this.managers = managers;
  }

  @Override
  public String template() {
    return "contract-appointment-agreement";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Designation designation = designations.pending(caseNumber).orElseThrow();
    return Map.of(
        "contract", contracts.of(caseNumber),
        "agreement", designation.agreement(),
        "manager", managers.name(designation.manager()),
        "alternate", managers.name(designation.alternate()),
        "validFrom", designation.validFrom(),
        "basis", new LegalBasis("LACAP, art. 82-Bis", false)); // text not read yet: not printed
  }
}
