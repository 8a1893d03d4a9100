package org.expediente.engine.jobs;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Lets {@link JobEvents} hear of the jobs; the engine goes on writing its own history. */
@Component
class JobRules extends AbstractProcessEnginePlugin {
  private final JobEvents events;

  JobRules(JobEvents events) {
    this.events = events;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<HistoryEventHandler> before = engine.getCustomHistoryEventHandlers();
    List<HistoryEventHandler> all = new ArrayList<>(before == null ? List.of() : before);
    all.add(events);
    engine.setCustomHistoryEventHandlers(all);
  }
}
