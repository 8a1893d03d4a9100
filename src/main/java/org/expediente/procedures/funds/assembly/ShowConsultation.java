package org.expediente.procedures.funds.assembly;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows what the Assembly asks, and the figures of today. */
@DiagramBean("showConsultation")
class ShowConsultation implements TaskListener {
  private final ConsultationTable consultations;
  private final FigureBook book;

  ShowConsultation(ConsultationTable consultations, FigureBook book) {
    this.consultations = consultations;
    this.book = book;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("request", consultations.latest(caseNumber).orElseThrow().request());
    task.setVariableLocal("figures", Money.lines(book.of(caseNumber)));
  }
}
