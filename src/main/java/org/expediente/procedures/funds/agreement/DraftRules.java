package org.expediente.procedures.funds.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.Words;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.plan.Plan;

/** The agreement promises what the plan says and no more than was assigned (A17). */
final class DraftRules {
  private DraftRules() {}

  /**
   * What the draft is held against.
   *
   * @param assigned USD
   * @param scheduled USD; sum of the plan's advances
   * @param direct USD; sum of the lines paid to suppliers
   */
  record Frame(Plan plan, BigDecimal assigned, BigDecimal scheduled, BigDecimal direct) {}

  static void check(Agreement draft, Frame frame) {
    List<FieldProblem> problems = new ArrayList<>();
    BigDecimal total = frame.plan().total();
    if (draft.amount().compareTo(total) != 0) {
      add(
          problems,
          "amount",
          "El monto del convenio (%s) no cuadra con el plan aprobado (%s).",
          Words.money(draft.amount()),
          Words.money(total));
    }
    if (draft.amount().compareTo(frame.assigned()) > 0) {
      add(
          problems,
          "amount",
          "El monto del convenio (%s) supera lo asignado (%s).",
          Words.money(draft.amount()),
          Words.money(frame.assigned()));
    }
    if (draft.advances().compareTo(frame.scheduled()) != 0) {
      add(
          problems,
          "advances",
          "Los anticipos (%s) no cuadran con la programación del plan (%s).",
          Words.money(draft.advances()),
          Words.money(frame.scheduled()));
    }
    if (draft.directPayments().compareTo(frame.direct()) != 0) {
      add(
          problems,
          "directPayments",
          "El pago directo (%s) no cuadra con las líneas del plan (%s).",
          Words.money(draft.directPayments()),
          Words.money(frame.direct()));
    }
    if (draft.advances().add(draft.directPayments()).compareTo(draft.amount()) != 0) {
      add(problems, "amount", "Los anticipos y el pago directo no suman el monto del convenio.");
    }
    if (draft.startsOn().isAfter(frame.plan().start())) {
      add(problems, "startsOn", "La vigencia debe empezar antes que el programa o con él.");
    }
    if (draft.endsOn().isBefore(frame.plan().end())) {
      add(problems, "endsOn", "La vigencia no puede terminar antes que el programa.");
    }
    IdentityNumbers.error(IdentityType.DUI, draft.representativeDui())
        .ifPresent(error -> add(problems, "representativeDui", "%s", error));
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.agreement.draft", problems);
    }
  }

  private static void add(
      List<FieldProblem> problems, String field, String sentence, Object... values) {
    problems.add(new FieldProblem(field, sentence.formatted(values)));
  }
}
