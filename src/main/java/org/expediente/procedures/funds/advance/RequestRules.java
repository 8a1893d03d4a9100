package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expediente.diagram.Cell;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.plan.BudgetLine;

/** What a request must keep to; every broken rule is named at once. */
final class RequestRules {
  private final Execution execution;
  private final Map<String, BudgetLine> lines;
  private final Function<String, BigDecimal> transferred;
  private final Complaints complaints = new Complaints();

  /**
   * @param lines of the plan that advances pay for
   * @param transferred what earlier advances brought for a line
   */
  RequestRules(
      Execution execution, List<BudgetLine> lines, Function<String, BigDecimal> transferred) {
    this.execution = execution;
    this.lines = lines.stream().collect(Collectors.toMap(BudgetLine::code, line -> line));
    this.transferred = transferred;
  }

  /**
   * The needs of the form's rows; rows without an amount are none.
   *
   * @throws org.expediente.problem.Refusal invalid, naming every row at fault
   */
  List<Need> needs(List<Map<String, Object>> rows, String account, ExclusiveAccount exclusive) {
    List<Need> needs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Map<String, Object> row : rows) {
      String code = Cell.text(row, "lineCode");
      String amount = Cell.text(row, "needAmount");
      if (!amount.isEmpty() && known(code, seen.add(code))) {
        need(code, amount, Cell.text(row, "neededOn"), needs);
      }
    }
    complaints.when(
        !account.equals(exclusive.account()),
        "account",
        "La cuenta no es la cuenta exclusiva del convenio (%s). Revise el número."
            .formatted(exclusive.shown()));
    complaints.settle("funds.advance.request");
    complaints
        .when(needs.isEmpty(), "needs", "Indique el monto que necesita al menos en una línea.")
        .settle("funds.advance.request");
    return needs;
  }

  private boolean known(String code, boolean first) {
    complaints.when(
        !lines.containsKey(code),
        "needs",
        "La línea «%s» no se paga con anticipos según el plan.".formatted(code));
    complaints.when(!first, "needs", "La línea «%s» está repetida.".formatted(code));
    return first && lines.containsKey(code);
  }

  private void need(String code, String text, String day, List<Need> needs) {
    if (!text.matches("\\d{1,12}(\\.\\d{1,2})?") || new BigDecimal(text).signum() == 0) {
      complaints.when(
          true,
          "needs",
          "El monto de la línea %s debe ser mayor que cero y con dos decimales como máximo."
              .formatted(code));
      return;
    }
    BigDecimal amount = new BigDecimal(text).setScale(2);
    BigDecimal left = lines.get(code).total().subtract(transferred.apply(code));
    complaints.when(
        amount.compareTo(left) > 0,
        "needs",
        "Lo solicitado para la línea %s (%s) supera lo que le queda en el plan (%s)."
            .formatted(code, Words.money(amount), Words.money(left.max(BigDecimal.ZERO))));
    LocalDate on = day.isEmpty() ? null : LocalDate.parse(day);
    complaints.when(
        on == null || !execution.covers(on),
        "needs",
        "Indique para la línea %s desde qué día del programa (%s a %s) necesita el dinero."
            .formatted(code, Words.date(execution.startsOn()), Words.date(execution.endsOn())));
    needs.add(Need.of(code, amount, on));
  }
}
