package org.expediente.engine.gate;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.Joined;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the gate into the engine before it starts, and so before it deploys anything. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {
  private final ObjectProvider<Gate> gate;
  private final ObjectProvider<DeploymentJournal> journal;

  GatePlugin(ObjectProvider<Gate> gate, ObjectProvider<DeploymentJournal> journal) {
    this.gate = gate;
    this.journal = journal;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPostCommandInterceptorsTxRequired(
        with(engine.getCustomPostCommandInterceptorsTxRequired()));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
  }

  /** A new one for each chain: an interceptor knows its successor. */
  private List<CommandInterceptor> with(List<CommandInterceptor> before) {
    return Joined.of(before, List.of(new GateInterceptor(gate::getObject, journal::getObject)));
  }
}
