package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** Runs the cross-check, stores what it found and draws the sample of what passes (A30). */
@DiagramBean("crossCheck")
class CrossCheck implements JavaDelegate {
  private static final String RESULT = "crossResult";

  private final CurrentPayment current;
  private final CrossRules rules;
  private final PaymentTable payments;
  private final PaymentPersons persons;
  private final PaymentFindings findings;
  private final Samples samples;
  private final Journal journal;

  CrossCheck(
      CurrentPayment current,
      CrossRules rules,
      PaymentTable payments,
      PaymentPersons persons,
      PaymentFindings findings,
      Samples samples,
      Journal journal) {
    this.current = current;
    this.rules = rules;
    this.payments = payments;
    this.persons = persons;
    this.findings = findings;
    this.samples = samples;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DirectPayment payment = current.hold(execution);
    Check check = rules.of(payment);
    int round = payment.round() + 1;
    String result = result(check);
    boolean passed = result.equals("PAGABLE");
    persons.replace(payment.id(), check.count().persons());
    findings.add(payment.id(), round, check.findings());
    payments.checked(
        payment,
        passed ? PaymentState.CRUZADA : PaymentState.OBSERVADA,
        check.policy(),
        check.count().units(),
        check.payable());
    if (passed) {
      payments.seed(payment, samples.draw(payment.id(), round, check.count().payable()));
    } else if (result.equals("SIN_ACTIVOS")) {
      payments.toReturn(
          payment, "Ninguna persona facturada es pagable: " + check.count().left() + ".");
    }
    execution.setVariable(RESULT, result);
    journal.record(
        new Act(
            payment.caseNumber(),
            "funds.payment.crossed",
            execution.getCurrentActivityId(),
            Map.of(
                "payment", payment.id(),
                "result", result,
                "payable", check.payable(),
                "amount", payment.invoice().total())));
  }

  private static String result(Check check) {
    if (check.count().units() == 0) {
      return "SIN_ACTIVOS";
    }
    return check.obstacle().isPresent() ? "OBSERVADA" : "PAGABLE";
  }
}
