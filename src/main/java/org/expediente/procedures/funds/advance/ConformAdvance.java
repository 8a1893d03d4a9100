package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/**
 * The program manager's conformity (A23). Boards change: whoever conforms declares that the board
 * is the one that was checked for links (DMN-A1, rule 2; A.10).
 */
@DiagramBean("conformAdvance")
class ConformAdvance implements TaskListener {
  private final FundsAdvances advances;
  private final RequestTable requests;
  private final ActTable acts;

  ConformAdvance(FundsAdvances advances, RequestTable requests, ActTable acts) {
    this.advances = advances;
    this.requests = requests;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    Submission form = Submission.of(task);
    String decision = form.text("decision");
    if ("OBSERVA".equals(decision)) {
      requests.move(request.id(), RequestState.OBSERVADA);
      acts.add(request.id(), ActStep.CONFORMIDAD, decision, form.text("reason"), null);
      return;
    }
    if (!"SI".equals(form.text("boardCurrent"))) {
      throw Refusal.invalid(
          "funds.advance.board",
          "No puede dar conformidad sin la junta directiva verificada. Observe la solicitud y pida"
              + " la credencial y la declaración de no vinculación actuales.");
    }
    acts.add(request.id(), ActStep.CONFORMIDAD, decision, form.text("lastReport"), null);
  }
}
