package org.expediente.engine.duties;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.duties.Duties;
import org.expediente.engine.Joined;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the separation of duties into the engine before it starts. */
@Component
class DutyPlugin extends AbstractProcessEnginePlugin {
  private final DutyListeners listeners;
  private final DeploymentDuties deployments;
  private final ObjectProvider<DutyDesk> desk;
  private final ObjectProvider<Duties> duties;

  DutyPlugin(
      DutyListeners listeners,
      DeploymentDuties deployments,
      ObjectProvider<DutyDesk> desk,
      ObjectProvider<Duties> duties) {
    this.listeners = listeners;
    this.deployments = deployments;
    this.desk = desk;
    this.duties = duties;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    Consumer<String> hold = caseNumber -> duties.getObject().hold(caseNumber);
    // first of all inside the transaction: who may not act learns nothing of the task's form
    engine.setCustomPostCommandInterceptorsTxRequired(
        Joined.of(
            List.of(new DutyInterceptor(desk::getObject, hold), new CaseInterceptor(hold)),
            engine.getCustomPostCommandInterceptorsTxRequired()));
    engine.setCustomPostBPMNParseListeners(
        Joined.of(engine.getCustomPostBPMNParseListeners(), List.of(listeners)));
    engine.setCustomPreCommandInterceptorsTxRequired(
        Joined.of(
            engine.getCustomPreCommandInterceptorsTxRequired(),
            List.of(new DeploymentInterceptor(deployments))));
  }
}
