package org.expediente.engine.duties;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.ProcessInstanceModificationBuilderImpl;
import org.camunda.bpm.engine.impl.RestartProcessInstanceBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.expediente.engine.CommandFields;
import org.expediente.engine.StepContext;
import org.expediente.problem.Refusal;

/**
 * Tasks that a modification or a restart makes belong to the same case and keep its rules; a
 * restart that would leave the case behind is refused.
 */
final class CaseInterceptor extends CommandInterceptor {
  private final Consumer<String> hold;

  /** {@code hold} takes the lock of a case. */
  CaseInterceptor(Consumer<String> hold) {
    this.hold = hold;
  }

  @Override
  public <T> T execute(Command<T> command) {
    String caseNumber = null;
    boolean leavesTheCase = false;
    if (command instanceof ModifyProcessInstanceCmd) {
      caseNumber =
          caseOf((ProcessInstanceModificationBuilderImpl) CommandFields.read(command, "builder"));
    } else if (command instanceof RestartProcessInstancesCmd) {
      var builder = (RestartProcessInstanceBuilderImpl) CommandFields.read(command, "builder");
      caseNumber = caseOf(builder);
      leavesTheCase = builder.isWithoutBusinessKey();
    }
    if (caseNumber == null) {
      return next.execute(command);
    }
    StepContext.Step outer = StepContext.current();
    StepContext.enter(caseNumber, "process");
    if (leavesTheCase) {
      throw Refusal.invalid(
          "duty.caseLost",
          "El proceso se reinicia con el número de su expediente: sin él se perdería quién"
              + " intervino.");
    }
    hold.accept(caseNumber);
    T result = next.execute(command);
    StepContext.restore(outer); // after a refusal it stays, for the journal
    return result;
  }

  private static String caseOf(ProcessInstanceModificationBuilderImpl builder) {
    ExecutionEntity instance =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(builder.getProcessInstanceId());
    return instance == null ? null : DutyTasks.caseOf(instance);
  }

  private static String caseOf(RestartProcessInstanceBuilderImpl builder) {
    CommandContext context = Context.getCommandContext();
    List<String> ids = builder.getProcessInstanceIds();
    HistoricProcessInstance ended =
        ids == null || ids.isEmpty()
            ? null
            : context.getHistoricProcessInstanceManager().findHistoricProcessInstance(ids.get(0));
    return ended == null ? null : ended.getBusinessKey();
  }
}
