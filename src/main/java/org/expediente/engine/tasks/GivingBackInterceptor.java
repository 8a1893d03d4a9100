package org.expediente.engine.tasks;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.expediente.engine.CommandFields;

/**
 * Who took a task may give it back to the others who can do it. The engine sees only an assignment,
 * for which nobody at a desk has the right; it hides what is assigned in protected fields.
 */
public final class GivingBackInterceptor extends CommandInterceptor {
  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AssignTaskCmd && givesBack(command)) {
      return Context.getCommandContext().runWithoutAuthorization(() -> next.execute(command));
    }
    return next.execute(command);
  }

  private static boolean givesBack(Command<?> command) {
    if (CommandFields.read(command, "userId") != null) {
      return false;
    }
    CommandContext context = Context.getCommandContext();
    String id = (String) CommandFields.read(command, "taskId");
    TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
    return task != null
        && task.getAssignee() != null
        && task.getAssignee().equals(context.getAuthenticatedUserId())
        && !task.getCandidates().isEmpty(); // else nobody could take it again
  }
}
