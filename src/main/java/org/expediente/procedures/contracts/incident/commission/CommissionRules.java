package org.expediente.procedures.contracts.incident.commission;

import java.util.List;
import java.util.Locale;
import org.expediente.problem.Complaints;

/** What is checked of a decision to commission or to archive (B23). */
final class CommissionRules {
  private CommissionRules() {}

  /**
   * @param proposed by DMN-B3
   * @param delayDays calendar days to date; without delay there is no fine (B.1.3 number 2)
   * @param running labels of the proceedings that already run for the same matter
   * @param fined whether a fine for this delay stands
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(
      Commission typed,
      List<RouteOption> proposed,
      int delayDays,
      List<String> running,
      boolean fined) {
    Complaints complaints =
        new Complaints()
            .when(
                typed.chosen().isEmpty(),
                "procedures",
                "Elija al menos un procedimiento, o archivar.")
            .when(
                typed.archived() && typed.chosen().size() > 1,
                "procedures",
                "Archivar excluye los procedimientos: elija lo uno o lo otro.")
            .when(
                typed.archived() && typed.motive() == null,
                "motive",
                "Motive por qué archiva el incidente.")
            .when(
                typed.opens("MULTA") && delayDays == 0,
                "procedures",
                "No hay días de mora: no procede la multa.")
            .when(
                typed.opens("MULTA") && fined,
                "procedures",
                "La mora de esta obligación ya se multó: no se multa dos veces.")
            .when(
                typed.opens("MULTA") && typed.opens("CADUCIDAD") && typed.jointOpinion() == null,
                "jointOpinion",
                "Multar y terminar por los mismos días exige un dictamen jurídico escrito: indíquelo.")
            .when(
                !typed.archived() && !typed.chosen().isEmpty() && typed.instructor() == null,
                "instructor",
                "Elija quién instruye de la Dirección Jurídica.");
    proposed.stream()
        .filter(option -> option.mandatory() && !typed.opens(option.kind()))
        .filter(option -> typed.motive() == null && !typed.archived())
        .forEach(
            option ->
                complaints.when(
                    true,
                    "motive",
                    "La tabla de decisión obliga a abrir %s: ábrala o motive por qué no."
                        .formatted(CommissionWords.label(option.kind()).toLowerCase(Locale.ROOT))));
    running.forEach(
        kind ->
            complaints.when(
                typed.opens(kind),
                "procedures",
                "Ya corre un procedimiento de %s por lo mismo: no se abre otro."
                    .formatted(CommissionWords.label(kind).toLowerCase(Locale.ROOT))));
    complaints.settle("contracts.commission.invalid");
  }
}
