package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.amendment.PlanBudget;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.payment.PaymentFinding.Kind;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.PaymentMode;
import org.springframework.stereotype.Component;

/** The lines of the approved plan that the ministry pays directly, and what is left of them. */
@Component
class DirectLines {
  private static final Set<PaymentState> COMMITTED =
      Set.of(PaymentState.COMPROMETIDA, PaymentState.AUTORIZADA);

  private final PlanBudget budget;
  private final Commitments commitments;

  DirectLines(PlanBudget budget, Commitments commitments) {
    this.budget = budget;
    this.commitments = commitments;
  }

  List<BudgetLine> of(String caseNumber) {
    return budget.lines(caseNumber).stream()
        .filter(line -> line.mode() == PaymentMode.PAGO_DIRECTO)
        .toList();
  }

  Optional<BudgetLine> find(String caseNumber, String code) {
    return of(caseNumber).stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /** To choose one in a form. */
  List<Map<String, String>> options(String caseNumber) {
    return of(caseNumber).stream()
        .map(line -> Map.of("value", line.code(), "label", line.code() + " " + line.description()))
        .toList();
  }

  /** Says that the line has too little left for all that is due: nothing is paid in part (A.9). */
  Optional<PaymentFinding> shortage(DirectPayment payment, BudgetLine line, BigDecimal due) {
    BigDecimal own = COMMITTED.contains(payment.state()) ? payment.payable() : BigDecimal.ZERO;
    BigDecimal left =
        line.total().subtract(commitments.onPlanLine(payment.caseNumber(), line.code())).add(own);
    return left.compareTo(due) >= 0
        ? Optional.empty()
        : Optional.of(
            PaymentFinding.block(
                Kind.SALDO,
                "El saldo de la línea %s es %s y no alcanza para %s; no se paga en parte."
                    .formatted(line.code(), Words.money(left), Words.money(due))));
  }
}
