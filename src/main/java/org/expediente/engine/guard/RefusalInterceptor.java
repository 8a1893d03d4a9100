package org.expediente.engine.guard;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.StepContext;
import org.expediente.problem.Refusal;

/**
 * Brings a refusal from deep inside the engine to the caller: journaled after the rollback, and in
 * the one exception type that the engine's REST API answers with 400 and an unchanged message.
 */
public final class RefusalInterceptor extends CommandInterceptor {
  /** Numeric code of a refusal in answers of the engine's REST API. */
  public static final int CODE = 20400;

  private final Consumer<Refusal> journal;

  /** {@code journal} is called outside the rolled-back transaction. */
  public RefusalInterceptor(Consumer<Refusal> journal) {
    this.journal = journal;
  }

  @Override
  public <T> T execute(Command<T> command) {
    StepContext.Step before = StepContext.current();
    try {
      return next.execute(command);
    } catch (RuntimeException error) {
      Refusal refusal = Refusal.in(error);
      if (refusal == null) {
        throw error;
      }
      RefusedByRule inner = RefusedByRule.in(error);
      if (inner != null) {
        throw inner; // a command inside this one has journaled it
      }
      journal.accept(refusal);
      throw new RefusedByRule(refusal);
    } finally {
      StepContext.restore(before);
    }
  }

  /** The refusal as the engine's REST API understands it. */
  static final class RefusedByRule extends FormFieldValidationException {
    RefusedByRule(Refusal refusal) {
      super(refusal.fields(), refusal.getMessage(), refusal);
      setCode(CODE);
    }

    static RefusedByRule in(Throwable error) {
      for (Throwable t = error; t != null; t = t.getCause()) {
        if (t instanceof RefusedByRule refused) {
          return refused;
        }
      }
      return null;
    }
  }
}
