package org.expediente.engine.forms;

import java.time.Clock;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.CommandFields;
import org.expediente.engine.guard.Outside;
import org.expediente.journal.Act;

/**
 * Holds every start, completion and message to its declared form, whatever path it came by, and
 * lets only the fields marked as variables outlive the transaction. No other command that could
 * carry data is open to a person ({@code engine-commands.yaml}).
 *
 * <p>Runs inside the transaction and before the command.
 */
public final class FormContractInterceptor extends CommandInterceptor {
  private final TaskSubmission tasks;
  private final StartSubmission starts;
  private final MessageSubmission messages;

  /** {@code journal} records what was submitted, in the transaction of the command. */
  public FormContractInterceptor(Clock clock, Consumer<Act> journal) {
    DeployedForms forms = new DeployedForms();
    Acceptance acceptance = new Acceptance(clock);
    tasks = new TaskSubmission(forms, acceptance, journal);
    starts = new StartSubmission(forms, acceptance, journal);
    messages = new MessageSubmission(forms, acceptance, journal);
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SubmitTaskFormCmd) {
      return tasks.complete(command, "properties", () -> next.execute(command));
    } else if (command instanceof CompleteTaskCmd) {
      return tasks.complete(command, "variables", () -> next.execute(command));
    } else if (command instanceof SubmitStartFormCmd) {
      return starts.byForm(command, () -> next.execute(command));
    } else if (command instanceof StartProcessInstanceCmd) {
      Object builder = CommandFields.read(command, "instantiationBuilder");
      return starts.byApi(
          command, (ProcessInstantiationBuilderImpl) builder, () -> next.execute(command));
    } else if (command instanceof CorrelateMessageCmd message && Outside.gave(command)) {
      return messages.send(message, () -> next.execute(command));
    }
    return next.execute(command);
  }
}
