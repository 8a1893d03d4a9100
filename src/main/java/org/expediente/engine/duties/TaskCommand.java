package org.expediente.engine.duties;

import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.expediente.engine.CommandFields;

/**
 * A command that gives a task to somebody or does it. The engine keeps what it is about in
 * protected fields.
 *
 * @param taskId the task
 * @param acts whether the caller does the task's work
 * @param resolves whether that ends a delegation, not the task
 * @param claimant for whom a task is claimed, or null
 */
record TaskCommand(String taskId, boolean acts, boolean resolves, String claimant) {

  /** What the command is about, or null when it is none of these. */
  static TaskCommand of(Command<?> command) {
    if (command instanceof ClaimTaskCmd) {
      return new TaskCommand(id(command), false, false, text(command, "userId"));
    }
    if (command instanceof DelegateTaskCmd || command instanceof AbstractAddIdentityLinkCmd) {
      return new TaskCommand(id(command), false, false, null);
    }
    if (command instanceof CompleteTaskCmd
        || command instanceof SubmitTaskFormCmd
        || command instanceof HandleTaskBpmnErrorCmd
        || command instanceof HandleTaskEscalationCmd) {
      return new TaskCommand(id(command), true, command instanceof ResolveTaskCmd, null);
    }
    return null;
  }

  private static String id(Command<?> command) {
    return text(command, "taskId");
  }

  private static String text(Command<?> command, String name) {
    return (String) CommandFields.read(command, name);
  }
}
