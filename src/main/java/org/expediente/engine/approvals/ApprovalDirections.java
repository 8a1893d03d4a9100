package org.expediente.engine.approvals;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.diagram.Submission;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.PerStep;

/**
 * What the diagram says about approvals of a user task.
 *
 * @param of kinds that completing the task approves ({@code approval.of})
 * @param when the answer that is a yes ({@code approval.when}): {@code field=VALUE}, or the key of
 *     a ticked box; empty where completing is always a yes
 * @param needs kinds whose approval must stand ({@code approval.needs})
 */
record ApprovalDirections(List<String> of, String when, List<String> needs) {

  private static final PerStep<ApprovalDirections> READ = new PerStep<>(element -> read(element));

  static ApprovalDirections of(DelegateTask task) {
    return READ.of(task);
  }

  private static ApprovalDirections read(UserTask element) {
    return new ApprovalDirections(
        ExtensionProperties.list(element, "approval.of"),
        ExtensionProperties.text(element, "approval.when"),
        ExtensionProperties.list(element, "approval.needs"));
  }

  /** Whether the person's answer is a yes. */
  boolean yes(DelegateTask task) {
    if (when.isEmpty()) {
      return true;
    }
    String[] parts = when.split("=", 2);
    Submission form = Submission.of(task);
    return parts.length == 1
        ? form.flag(parts[0].strip())
        : parts[1].strip().equals(form.text(parts[0].strip()));
  }
}
