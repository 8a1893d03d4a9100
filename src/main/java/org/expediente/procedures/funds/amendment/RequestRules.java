package org.expediente.procedures.funds.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.springframework.stereotype.Component;

/** What can be asked for at all. */
@Component
class RequestRules {
  private static final String CODE = "funds.amendment.invalid";

  private final PlanBudget budget;
  private final Clock clock;

  RequestRules(PlanBudget budget, Clock clock) {
    this.budget = budget;
    this.clock = clock;
  }

  /**
   * @throws Refusal with every sentence, where there is one
   */
  void check(Execution execution, NewAmendment asked) {
    Complaints complaints = new Complaints();
    switch (asked.kind()) {
      case TRASLADO -> transfer(execution, asked, complaints);
      case PLAZO -> term(execution, asked, complaints);
      case OTRO ->
          complaints.when(
              asked.content().equals(asked.currentText()),
              "newText",
              "El texto nuevo es igual al actual: escriba qué cambia.");
    }
    complaints.settle(CODE);
  }

  private void transfer(Execution execution, NewAmendment asked, Complaints complaints) {
    Optional<BudgetLine> from = known(execution, asked.fromLine(), "fromLine", complaints);
    Optional<BudgetLine> to = known(execution, asked.toLine(), "toLine", complaints);
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    BudgetLine source = from.get();
    complaints.when(
        source.equals(to.get()),
        "toLine",
        "El traslado es entre dos líneas distintas: cambie una.");
    // the approved schedule of advances stays as it is (A-S23)
    complaints.when(
        source.mode() != to.get().mode(),
        "toLine",
        "El traslado es entre líneas de una misma forma de pago: los anticipos y los pagos directos"
            + " no se mezclan.");
    complaints.when(
        asked.amount().compareTo(source.total()) > 0,
        "amount",
        "La línea %s tiene %s: no se le pueden quitar %s."
            .formatted(source.code(), Words.money(source.total()), Words.money(asked.amount())));
  }

  private Optional<BudgetLine> known(
      Execution execution, String code, String field, Complaints complaints) {
    Optional<BudgetLine> line = budget.line(execution.caseNumber(), code);
    complaints.when(
        line.isEmpty(),
        field,
        "La línea «" + code + "» no está en el plan aprobado: revise el código.");
    return line;
  }

  private void term(Execution execution, NewAmendment asked, Complaints complaints) {
    LocalDate today = LocalDate.now(clock);
    complaints
        .when(
            !asked.endsOn().isAfter(today),
            "newLastDay",
            "El nuevo último día debe ser posterior a hoy.")
        .when(
            asked.endsOn().equals(execution.endsOn()),
            "newLastDay",
            "El programa ya termina el %s: indique otro día."
                .formatted(Words.date(execution.endsOn())));
  }
}
