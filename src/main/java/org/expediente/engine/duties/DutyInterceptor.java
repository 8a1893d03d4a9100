package org.expediente.engine.duties;

import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.expediente.duties.DutyTask;
import org.expediente.duties.PartKind;
import org.expediente.engine.CommandFields;
import org.expediente.engine.StepContext;
import org.expediente.problem.Refusal;

/**
 * Asks about the person before each command that does a task and after each that gives it to
 * somebody, whoever sent it and by whatever path. Runs inside the transaction and holds the case:
 * of two acts at the same moment the second sees the first.
 */
final class DutyInterceptor extends CommandInterceptor {
  private final Supplier<DutyDesk> desk;
  private final Consumer<String> hold;

  /** {@code hold} takes the lock of a case. */
  DutyInterceptor(Supplier<DutyDesk> desk, Consumer<String> hold) {
    this.desk = desk;
    this.hold = hold;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SaveTaskCmd save) {
      return saving(command, (TaskEntity) CommandFields.read(save, "task"));
    }
    TaskCommand about = TaskCommand.of(command);
    TaskEntity task =
        about == null || about.taskId() == null
            ? null
            : Context.getCommandContext().getTaskManager().findTaskById(about.taskId());
    DutyTask duty = task == null ? null : DutyTasks.of(task);
    if (duty == null) {
      return next.execute(command);
    }
    StepContext.Step outer = enter(duty);
    refuseClaimForOthers(about.claimant());
    T result = about.acts() ? doing(command, about, task, duty) : giving(command, task, duty);
    StepContext.restore(outer); // after a refusal it stays, for the journal
    return result;
  }

  private <T> T doing(Command<T> command, TaskCommand about, TaskEntity task, DutyTask duty) {
    desk.get().requireDoers(task, duty);
    boolean thrown =
        command instanceof HandleTaskBpmnErrorCmd || command instanceof HandleTaskEscalationCmd;
    if (about.resolves() || thrown) { // of a completion the task itself tells
      PartKind kind = about.resolves() ? PartKind.RESOLVED : PartKind.COMPLETED;
      desk.get().record(kind, task, duty);
    }
    return next.execute(command);
  }

  private <T> T giving(Command<T> command, TaskEntity task, DutyTask duty) {
    TaskPeople before = TaskPeople.of(task);
    T result = next.execute(command);
    desk.get().require(TaskPeople.of(task).since(before), duty);
    return result;
  }

  /** The task was changed outside of the command; it knows what was changed. */
  private <T> T saving(Command<T> command, TaskEntity task) {
    DutyTask duty = task == null ? null : DutyTasks.of(task);
    if (duty == null) {
      return next.execute(command);
    }
    StepContext.Step outer = enter(duty);
    var people = new TreeSet<String>();
    if (task.getAssignee() != null && changed(task, TaskEntity.ASSIGNEE)) {
      people.add(task.getAssignee());
    }
    if (task.getOwner() != null && changed(task, TaskEntity.OWNER)) {
      people.add(task.getOwner());
    }
    desk.get().require(people, duty);
    T result = next.execute(command);
    StepContext.restore(outer);
    return result;
  }

  private static boolean changed(TaskEntity task, String property) {
    return task.getPropertyChanges().containsKey(property);
  }

  private StepContext.Step enter(DutyTask duty) {
    StepContext.Step outer = StepContext.current();
    StepContext.enter(duty.caseNumber(), duty.taskKey());
    hold.accept(duty.caseNumber());
    return outer;
  }

  private static void refuseClaimForOthers(String claimant) {
    String person = Context.getCommandContext().getAuthenticatedUserId();
    if (claimant != null && person != null && !claimant.equals(person)) {
      throw Refusal.forbidden(
          "task.claimForOther",
          "Cada quien toma sus tareas: usted no puede tomar una para otra persona.");
    }
  }
}
