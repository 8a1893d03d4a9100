package org.expediente.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.access.Unrestricted;
import org.expediente.engine.StepContext.Step;
import org.expediente.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the interceptors that stand around every command; a new one for each chain. */
@Component
public final class Guards {
  private final OpenCommands open = OpenCommands.read();
  private final ObjectProvider<Journal> journal;
  private final ObjectProvider<Unrestricted> unrestricted;

  // providers, because these need the engine that is just being built
  Guards(ObjectProvider<Journal> journal, ObjectProvider<Unrestricted> unrestricted) {
    this.journal = journal;
    this.unrestricted = unrestricted;
  }

  /** Journals what the others, or anything inside the engine, refuse; stands before them. */
  public CommandInterceptor refusals(ProcessEngineConfigurationImpl engine) {
    RefusalJournal refusals =
        new RefusalJournal(
            act -> journal.getObject().refused(act), command -> target(engine, command));
    return new RefusalInterceptor(refusals, persons(engine));
  }

  /** Lets a person give only open commands. */
  public CommandInterceptor gate(ProcessEngineConfigurationImpl engine) {
    return new CommandGate(open, persons(engine));
  }

  /** Lets no expression into a query. */
  public CommandInterceptor queries() {
    return new AdhocQueryInterceptor();
  }

  private static Persons persons(ProcessEngineConfigurationImpl engine) {
    return () -> {
      Authentication acting = engine.getIdentityService().getCurrentAuthentication();
      return acting == null ? null : acting.getUserId();
    };
  }

  private Step target(ProcessEngineConfigurationImpl engine, Object command) {
    if (persons(engine).acting() == null) { // e.g. at start, when the engine is not there yet
      return new Step(null, command.getClass().getSimpleName());
    }
    try {
      CommandTarget target = new CommandTarget(engine.getProcessEngine());
      return unrestricted.getObject().read(() -> target.of(command));
    } catch (ProcessEngineException notToBeFound) {
      return new Step(null, command.getClass().getSimpleName()); // the refusal itself counts more
    }
  }
}
