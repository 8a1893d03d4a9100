package org.expediente.procedures.contracts.fine;

import org.expediente.problem.Complaints;

/** What the authority may not do with a draft. The amount cannot even be asked for. */
final class FineDecisionRules {
  private FineDecisionRules() {}

  /**
   * @param fine as it was drafted
   * @param reduced what it comes to without those days; the same where none are excused
   * @param holds whether the books still give what was drafted
   */
  static void check(
      FineChoice choice, FineDraft draft, FineComputation fine, FineResult reduced, boolean holds) {
    boolean none = fine.result().flag() == FineFlag.SIN_MORA;
    boolean excusing = choice == FineChoice.REDUCIR;
    new Complaints()
        .when(choice.fines() && none, "fineDecision", "No hay mora: no cabe una multa. Exonere.")
        .when(
            choice.fines() && !draft.imputable(),
            "fineDecision",
            "El proyecto dice que la mora no es imputable al contratista: no cabe una multa. Exonere o devuelva el proyecto.")
        .when(
            choice.fines() && !holds,
            "fineDecision",
            "Los registros cambiaron desde que se calculó la multa. Devuelva el proyecto para que se calcule de nuevo.")
        .when(
            excusing && !none && reduced.flag() == FineFlag.SIN_MORA,
            "excusedDays",
            "Sin esos días no queda mora que multar. Si ninguno es del contratista, exonere.")
        .settle("contracts.fine.decision");
  }
}
