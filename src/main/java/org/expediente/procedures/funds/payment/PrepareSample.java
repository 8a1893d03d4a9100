package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Lists whom to ask; numbers only, the roll has the rest. */
@DiagramBean("prepareSample")
class PrepareSample implements TaskListener {
  private final CurrentPayment current;
  private final Samples samples;

  PrepareSample(CurrentPayment current, Samples samples) {
    this.current = current;
    this.samples = samples;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.read(task.getExecution());
    task.setVariableLocal(
        "sample",
        Spin.JSON(
            samples.of(payment).stream()
                .map(person -> Map.of("person", person.internalId()))
                .toList()));
  }
}
