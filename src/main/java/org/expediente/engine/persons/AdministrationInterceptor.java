package org.expediente.engine.persons;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.guard.Outside;
import org.expediente.journal.Act;

/**
 * Journals what persons administer: accounts, memberships, jobs, delegations. Runs inside the
 * transaction, so that neither the act nor its entry exists without the other.
 */
final class AdministrationInterceptor extends CommandInterceptor {
  private final Consumer<Act> journal;

  AdministrationInterceptor(Consumer<Act> journal) {
    this.journal = journal;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!Outside.gave(command)) {
      return next.execute(command);
    }
    List<Act> acts = AdministrativeActs.of(command); // before: the command changes what it names
    T result = next.execute(command);
    acts.forEach(journal);
    return result;
  }
}
