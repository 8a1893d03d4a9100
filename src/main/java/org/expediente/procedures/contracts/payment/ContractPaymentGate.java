package org.expediente.procedures.contracts.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.rules.Ruling;

/** The gate of the financial unit: no payment before the report (B10, B.10). */
@DiagramBean("contractPaymentGate")
class ContractPaymentGate implements JavaDelegate {
  private final CurrentPayment current;
  private final Gate gate;
  private final RequestTable requests;
  private final ActTable acts;
  private final Journal journal;

  ContractPaymentGate(
      CurrentPayment current, Gate gate, RequestTable requests, ActTable acts, Journal journal) {
    this.current = current;
    this.gate = gate;
    this.requests = requests;
    this.acts = acts;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PaymentRequest request = current.hold(execution);
    Ruling ruling = gate.ask(request);
    String result = ruling.text("resultado");
    requests.move(request, state(result));
    acts.add(
        new PaymentAct(
            request.id(), "COMPUERTA", result, ruling.text("mensaje"), ruling.version()));
    journal.record(
        new Act(
            execution.getProcessBusinessKey(),
            "contracts.paymentGated",
            execution.getCurrentActivityId(),
            Map.of(
                "request", request.id(),
                "result", result,
                "reason", ruling.text("mensaje"),
                "decisionVersion", ruling.version())));
    execution.setVariable("gateResult", result);
  }

  /** One that only lacks a report keeps its amount and goes on with it. */
  private static RequestState state(String result) {
    return switch (result) {
      case "RETENER" -> RequestState.RETENIDA;
      case "RECHAZAR" -> RequestState.RECHAZADA;
      default -> RequestState.SOLICITADA;
    };
  }
}
