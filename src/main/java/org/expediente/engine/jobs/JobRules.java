package org.expediente.engine.jobs;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.engine.Joined;
import org.expediente.terms.TermBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets {@link JobEvents} hear of the jobs; the engine goes on writing its own history. */
@Component
class JobRules extends AbstractProcessEnginePlugin {
  private final JobEvents events;

  // providers, because these need the engine that is just being built; and no bean of its own,
  // because the engine's starter would register that a second time
  JobRules(ObjectProvider<JobCauses> causes, ObjectProvider<TermBook> terms) {
    this.events = new JobEvents(causes, terms);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomHistoryEventHandlers(
        Joined.of(engine.getCustomHistoryEventHandlers(), List.of(events)));
  }
}
