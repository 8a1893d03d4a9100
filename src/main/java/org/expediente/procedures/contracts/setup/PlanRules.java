package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;

/** What a list of obligations must satisfy (B05; data dictionary, Obligacion). */
final class PlanRules {
  private PlanRules() {}

  /**
   * @param inForce USD, amount of the contract today
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(Contract contract, ObligationPlan plan, BigDecimal inForce, TermRule rule) {
    Complaints complaints = new Complaints();
    complaints
        .when(
            plan.rows().isEmpty(),
            "obligations",
            "Registre al menos una obligación: sin ellas no se emite la orden de inicio.")
        .when(
            plan.total().compareTo(inForce) > 0,
            "obligations",
            "La suma de las obligaciones (%s) supera el monto vigente (%s)."
                .formatted(Words.money(plan.total()), Words.money(inForce)))
        .when(
            plan.expectedStart().isBefore(contract.signedOn()),
            "expectedStart",
            "El inicio previsto no puede ser anterior a la firma (%s)."
                .formatted(Words.date(contract.signedOn())));
    for (int i = 0; i < plan.rows().size(); i++) {
      PlannedObligation row = plan.rows().get(i);
      boolean one = (row.dueDays() == null) != (row.dueOn() == null);
      complaints.when(
          !one,
          "obligations",
          "%s: escriba el vencimiento en días o como fecha, uno de los dos."
              .formatted(PlannedObligation.code(i + 1)));
    }
    complaints.settle("contracts.obligations.invalid");
    dates(complaints, contract, plan, plan.expectedStart(), rule);
    complaints.settle("contracts.obligations.invalid");
  }

  /** Complains of what is due outside of a term that begins on {@code start}. */
  static void dates(
      Complaints complaints,
      Contract contract,
      ObligationPlan plan,
      LocalDate start,
      TermRule rule) {
    LocalDate end = rule.last(start, contract.termDays());
    for (int i = 0; i < plan.rows().size(); i++) {
      LocalDate due = plan.rows().get(i).due(rule, start);
      complaints.when(
          due.isBefore(start) || due.isAfter(end),
          "obligations",
          "%s vence el %s, fuera del plazo del contrato (%s a %s)."
              .formatted(
                  PlannedObligation.code(i + 1),
                  Words.date(due),
                  Words.date(start),
                  Words.date(end)));
    }
  }
}
