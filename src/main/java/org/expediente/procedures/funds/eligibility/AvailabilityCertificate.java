package org.expediente.procedures.funds.eligibility;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of the certificate that the line has the credit (A.7). */
@Component
class AvailabilityCertificate implements DocumentModel {
  private final Assignments assignments;
  private final CreditTable credits;

  AvailabilityCertificate(Assignments assignments, CreditTable credits) {
    this.assignments = assignments;
    this.credits = credits;
  }

  @Override
  public String template() {
    return "availability-certificate";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Assignment assignment = assignments.of(caseNumber);
    CreditCheck check = credits.certified(caseNumber);
    return Map.of(
        "organisation", assignment.ngoName(),
        "decree", assignment.decree(),
        "budgetLine", assignment.budgetLine(),
        "assigned", assignment.amount(),
        "available", check.available(),
        "checkedOn", check.checkedOn(),
        "remarks", remarks(check),
        "basis", new LegalBasis("", false));
  }

  private static String remarks(CreditCheck check) {
    String reference = "Registro consultado: " + check.reference() + ".";
    return check.remarks() == null ? reference : reference + "\n" + check.remarks();
  }
}
