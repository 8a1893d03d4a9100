package org.expediente.engine.persons;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.stereotype.Component;

/** Puts the rules about persons into the engine before it starts. */
@Component
class PersonRules extends AbstractProcessEnginePlugin {
  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setResourceAuthorizationProvider(new OwnRights());
    engine.setIdentityProviderSessionFactory(new GenericManagerFactory(Memberships.class));
  }
}
