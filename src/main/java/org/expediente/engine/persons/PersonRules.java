package org.expediente.engine.persons;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.duties.Substitutions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the rules about persons into the engine before it starts. */
@Component
class PersonRules extends AbstractProcessEnginePlugin {
  private final ObjectProvider<Substitutions> substitutions; // needs the engine being built
  private final ApplicationEventPublisher events;

  PersonRules(ObjectProvider<Substitutions> substitutions, ApplicationEventPublisher events) {
    this.substitutions = substitutions;
    this.events = events;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setResourceAuthorizationProvider(new OwnRights());
    engine.setIdentityProviderSessionFactory(
        new MembershipsFactory(substitutions::getObject, events::publishEvent));
  }
}
