package org.expediente.engine.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.problem.Refusal;

/**
 * Lets a person give only the commands that {@code engine-commands.yaml} opens, by whatever path.
 * What the product does on its own, or while it carries out such a command, passes.
 */
public final class CommandGate extends CommandInterceptor {
  private final OpenCommands open;
  private final Persons persons;
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  CommandGate(OpenCommands open, Persons persons) {
    this.open = open;
    this.persons = persons;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!isFromOutside(persons)) {
      return next.execute(command);
    }
    if (!known.computeIfAbsent(command.getClass(), open::isOpen)) {
      throw Refusal.forbidden("engine.closed", open.reason(command.getClass()));
    }
    Object before = Outside.enter(command);
    try {
      return next.execute(command);
    } finally {
      Outside.leave(before);
    }
  }

  /** Whether a person gives the command, rather than the product inside another command. */
  static boolean isFromOutside(Persons persons) {
    return Context.getCommandContext() == null && persons.acting() != null;
  }
}
