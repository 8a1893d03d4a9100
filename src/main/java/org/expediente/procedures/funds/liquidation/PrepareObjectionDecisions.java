package org.expediente.procedures.funds.liquidation;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Objection;

/** Gives the financial area each answered objection to resolve. */
@DiagramBean("prepareObjectionDecisions")
class PrepareObjectionDecisions implements TaskListener {
  private final Hearing hearing;

  PrepareObjectionDecisions(Hearing hearing) {
    this.hearing = hearing;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal(
        "decisions",
        Spin.JSON(hearing.answered(number).stream().map(PrepareObjectionDecisions::row).toList()));
    if (task.getVariable("reviewRemarks") == null) {
      task.setVariableLocal("reviewRemarks", "");
    }
  }

  private static Map<String, Object> row(Objection objection) {
    Map<String, Object> row = new HashMap<>(Hearing.row(objection));
    row.put("answer", objection.answer());
    return row;
  }
}
