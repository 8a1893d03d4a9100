package org.expediente.terms;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Where in a case a term runs.
 *
 * @param caseNumber business key of the case, or null
 * @param processInstanceId the process instance with the step
 * @param executionId the engine's execution of the step
 * @param activityId id of the step in the diagram
 * @param activityInstanceId the engine's id of this one visit of the step
 */
public record Place(
    String caseNumber,
    String processInstanceId,
    String executionId,
    String activityId,
    String activityInstanceId) {

  private static final String BODY = "#multiInstanceBody";

  static Place of(DelegateExecution execution) {
    return new Place(
        caseNumber(execution),
        execution.getProcessInstanceId(),
        execution.getId(),
        step(execution.getCurrentActivityId()),
        execution.getActivityInstanceId());
  }

  /** The step as the diagram calls it: the body of a multi-instance step is that step. */
  static String step(String activityId) {
    return activityId != null && activityId.endsWith(BODY)
        ? activityId.substring(0, activityId.length() - BODY.length())
        : activityId;
  }

  /** Called processes may have no business key of their own: the caller's counts then. */
  private static String caseNumber(DelegateExecution execution) {
    String own = execution.getProcessBusinessKey();
    DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
    return own != null || caller == null ? own : caseNumber(caller);
  }

  /** The engine came back to the same step, e.g. after a correction: that starts a new term. */
  boolean anotherVisitOf(Place other) {
    return activityId != null
        && activityId.equals(other.activityId)
        && activityInstanceId != null
        && !activityInstanceId.equals(other.activityInstanceId);
  }
}
