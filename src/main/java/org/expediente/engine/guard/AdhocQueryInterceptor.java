package org.expediente.engine.guard;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.CommandFields;
import org.expediente.problem.Refusal;

/**
 * The engine forbids expressions in ad hoc queries but forgets their {@code orQueries} (7.24.0),
 * also in a query that narrows a stored filter.
 */
final class AdhocQueryInterceptor extends CommandInterceptor {
  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof TaskQueryImpl query) {
      check(query);
    } else if (command instanceof AbstractExecuteFilterCmd
        && CommandFields.read(command, "extendingQuery") instanceof TaskQueryImpl query) {
      check(query);
    }
    return next.execute(command);
  }

  private static void check(TaskQueryImpl query) {
    for (TaskQueryImpl part : query.getQueries()) {
      if (part != query && !part.getExpressions().isEmpty()) {
        throw Refusal.invalid(
            "query.expression", "Las consultas no admiten expresiones en orQueries. Quítelas.");
      }
    }
  }
}
