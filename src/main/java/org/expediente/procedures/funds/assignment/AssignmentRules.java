package org.expediente.procedures.funds.assignment;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.problem.Complaints;

/** What an assignment must satisfy before a case opens (data dictionary A.4). */
final class AssignmentRules {
  private static final int SHORTEST_PURPOSE = 30;
  private static final int LONGEST_PURPOSE = 2000;

  private AssignmentRules() {}

  /**
   * @param today in the ministry's zone
   * @param linePattern how budget lines are written, a parameter
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(Assignment a, LocalDate today, Pattern linePattern) {
    int purpose = a.legalPurpose().length();
    Complaints complaints = new Complaints();
    complaints
        .when(
            a.gazetteDate().isAfter(today),
            "gazetteDate",
            "La fecha del Diario Oficial no puede ser futura.")
        .when(
            !linePattern.matcher(a.budgetLine()).matches(),
            "budgetLine",
            "Línea presupuestaria inválida.")
        .when(a.amount().signum() <= 0, "amount", "El monto asignado debe ser mayor que cero.")
        .when(
            purpose < SHORTEST_PURPOSE || purpose > LONGEST_PURPOSE,
            "legalPurpose",
            "Describa el destino fijado por la Asamblea.")
        .when(a.decreeKey().isEmpty(), "decree", "Indique el decreto de la asignación.");
    IdentityNumbers.error(IdentityType.NIT, a.ngoNit())
        .ifPresent(error -> complaints.when(true, "ngoNit", error));
    complaints.settle("funds.assignment.invalid");
  }
}
