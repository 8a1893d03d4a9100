package org.expediente.procedures.contracts.hearing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.incident.IncidentType;

/** What is checked of an opening act on its own (B.4, B.1.3 number 5). */
final class OpeningRules {
  private static final Pattern ARTICLE = Pattern.compile("(?iu)\\bart(\\.|s\\.|ículos?)?\\s*\\d+");

  private OpeningRules() {}

  /**
   * @param incident type of the case's incident; empty in the case of the contract itself
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(
      Optional<IncidentType> incident, IncidentType charge, String rule, String clause) {
    new Complaints()
        .when(!grounded(rule, clause), "rule", "Indique la disposición y la cláusula.")
        .when(
            incident.isPresent() && incident.get() != charge,
            "charge",
            "El cargo no corresponde al incidente del expediente, que es «%s». Cargo y tipo deben coincidir."
                .formatted(incident.map(IncidentType::label).orElse("")))
        .settle("contracts.opening.invalid");
  }

  /** Whether at least one article and a clause are named; either may be null. */
  static boolean grounded(String rule, String clause) {
    return rule != null && clause != null && ARTICLE.matcher(rule).find();
  }
}
