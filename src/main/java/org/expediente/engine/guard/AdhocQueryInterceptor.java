package org.expediente.engine.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * The engine forbids expressions in ad hoc queries but forgets their {@code orQueries} (7.24.0).
 */
public final class AdhocQueryInterceptor extends CommandInterceptor {
  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof TaskQueryImpl query) {
      for (TaskQueryImpl part : query.getQueries()) {
        if (part != query && !part.getExpressions().isEmpty()) {
          throw new BadUserRequestException("Las consultas no admiten expresiones en orQueries.");
        }
      }
    }
    return next.execute(command);
  }
}
