package org.expediente.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.database.DatabaseRefusals;
import org.expediente.engine.StepContext;
import org.expediente.problem.Refusal;

/**
 * Brings a refusal from deep inside the engine to the caller: journaled after the rollback, and in
 * the one exception type whose message the engine's REST API leaves as it is.
 */
public final class RefusalInterceptor extends CommandInterceptor {
  private final RefusalJournal journal;
  private final Persons persons;

  /** {@code journal} is called outside the rolled-back transaction. */
  RefusalInterceptor(RefusalJournal journal, Persons persons) {
    this.journal = journal;
    this.persons = persons;
  }

  @Override
  public <T> T execute(Command<T> command) {
    StepContext.Step before = StepContext.current();
    boolean fromOutside = CommandGate.isFromOutside(persons);
    try {
      return next.execute(command);
    } catch (AuthorizationException missingRight) {
      if (fromOutside) {
        journal.missingRight(command, missingRight);
      }
      throw missingRight;
    } catch (RuntimeException error) {
      RefusedByRule inner = RefusedByRule.in(error);
      if (inner != null) {
        throw inner; // a command inside this one has journaled it
      }
      Refusal refusal = refusal(error, fromOutside);
      if (refusal == null) {
        throw error;
      }
      journal.refused(command, refusal);
      LastRefusal.remember(refusal);
      throw new RefusedByRule(refusal);
    } finally {
      StepContext.restore(before);
    }
  }

  private static Refusal refusal(RuntimeException error, boolean fromOutside) {
    Refusal refusal = Refusal.in(error);
    return refusal == null && fromOutside ? DatabaseRefusals.of(error) : refusal;
  }
}
