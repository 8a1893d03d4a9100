package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.problem.Complaints;

/** What a check of an organisation must satisfy to be one; it says nothing about the result. */
final class NgoCheckRules {
  private NgoCheckRules() {}

  /**
   * The directors with their numbers written the one way.
   *
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static List<Director> check(NgoCheck check, List<Director> directors, LocalDate today) {
    Complaints complaints = new Complaints();
    dates(check, today, complaints);
    complaints.when(
        check.registryStatus().equals(NgoCheck.REGISTERED) && check.registryNumber() == null,
        "registryNumber",
        "Indique el número de inscripción en el Registro de Asociaciones y Fundaciones.");
    List<Director> checked = directors(directors, complaints);
    complaints.settle("funds.eligibility.check");
    return checked;
  }

  private static void dates(NgoCheck check, LocalDate today, Complaints complaints) {
    for (Solvency solvency : Solvency.values()) {
      LocalDate issued = solvency.issuedOn(check);
      complaints.when(
          issued != null && issued.isAfter(today),
          solvency.field(),
          "La fecha de la solvencia %s no puede ser futura.".formatted(solvency.title()));
    }
    complaints
        .when(
            check.constitutedOn().isAfter(today),
            "constitutedOn",
            "La fecha de constitución de la organización no puede ser futura.")
        .when(
            check.statementsYear() != null && check.statementsYear() >= today.getYear(),
            "statementsYear",
            "Los estados financieros deben ser de un ejercicio ya cerrado.");
  }

  private static List<Director> directors(List<Director> directors, Complaints complaints) {
    complaints.when(
        directors.isEmpty(), "directors", "Registre a las personas de la Junta Directiva.");
    List<Director> checked = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < directors.size(); i++) {
      Director director = directors.get(i);
      String field = "directors[" + i + "].dui";
      var error = IdentityNumbers.error(IdentityType.DUI, director.dui());
      if (error.isPresent()) {
        complaints.when(true, field, error.get());
        continue;
      }
      String dui = IdentityNumbers.format(IdentityType.DUI, director.dui());
      complaints.when(!seen.add(dui), field, "DUI repetido en Junta Directiva.");
      checked.add(new Director(dui, director.name(), director.post()));
    }
    return checked;
  }
}
