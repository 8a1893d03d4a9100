package org.expediente.procedures.funds.liquidation;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.Objections;

/** Shows all objections of the case to whoever issues or reviews them. */
@DiagramBean("listObjections")
class ListObjections implements TaskListener {
  private final Objections objections;

  ListObjections(Objections objections) {
    this.objections = objections;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal(
        "objections",
        objections.of(task.getExecution().getProcessBusinessKey()).stream()
            .map(ListObjections::line)
            .collect(Collectors.joining("\n")));
  }

  private static String line(Objection objection) {
    String raised =
        "%s, %s: %s (%s)."
            .formatted(
                objection.code(),
                Words.money(objection.amount()),
                objection.reason(),
                objection.legalBasis());
    return objection.upheld() == null
        ? raised
        : raised
            + " Queda objetado %s: %s"
                .formatted(Words.money(objection.upheld()), objection.decision());
  }
}
