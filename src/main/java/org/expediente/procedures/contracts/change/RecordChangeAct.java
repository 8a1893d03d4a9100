package org.expediente.procedures.contracts.change;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contracts;

/** What the manager, procurement and the legal unit say, each on its own (B-S28). */
@DiagramBean("recordChangeAct")
class RecordChangeAct implements TaskListener {
  private record Fields(String decision, String detail, String text) {}

  private static final Map<String, Fields> OF_STEP =
      Map.of(
          "userTask_opineChange", new Fields("managerOpinion", "notAttributable", "managerText"),
          "userTask_reviewChange", new Fields("procurementOpinion", "", "procurementText"),
          "userTask_adviseChange", new Fields("legalOpinion", "altersObject", "legalText"));

  private final ContractChange changes;
  private final Contracts contracts;
  private final OwnRequest own;
  private final ChangeActs acts;

  RecordChangeAct(ContractChange changes, Contracts contracts, OwnRequest own, ChangeActs acts) {
    this.changes = changes;
    this.contracts = contracts;
    this.own = own;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    Change change = changes.of(task);
    own.refuse(change);
    Fields fields = OF_STEP.get(task.getTaskDefinitionKey());
    acts.add(
        change,
        task.getTaskDefinitionKey(),
        form.text(fields.decision()),
        fields.detail().isEmpty() ? null : form.text(fields.detail()),
        form.text(fields.text()));
  }
}
