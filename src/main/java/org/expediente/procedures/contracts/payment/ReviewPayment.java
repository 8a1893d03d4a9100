package org.expediente.procedures.contracts.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** The financial unit approves a request or sends it back. */
@DiagramBean("reviewContractPayment")
class ReviewPayment implements TaskListener {
  private final CurrentPayment current;
  private final RequestTable requests;
  private final ActTable acts;
  private final Journal journal;

  ReviewPayment(CurrentPayment current, RequestTable requests, ActTable acts, Journal journal) {
    this.current = current;
    this.requests = requests;
    this.acts = acts;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    PaymentRequest request = current.hold(task.getExecution());
    Submission form = Submission.of(task);
    String review = form.text("review");
    String reason = form.text("reason");
    boolean approved = "APROBAR".equals(review);
    requests.move(request, approved ? RequestState.APROBADA : RequestState.DEVUELTA);
    acts.add(new PaymentAct(request.id(), "REVISION", review, reason, null));
    journal.record(
        new Act(
            task.getExecution().getProcessBusinessKey(),
            "contracts.paymentReviewed",
            task.getTaskDefinitionKey(),
            Map.of(
                "request",
                request.id(),
                "invoice",
                request.invoice(),
                "result",
                approved ? "APROBADA" : "DEVUELTA",
                "reason",
                reason)));
  }
}
