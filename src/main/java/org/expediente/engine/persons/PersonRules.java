package org.expediente.engine.persons;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.stereotype.Component;

/** Puts the rules about persons into the engine before it starts. */
@Component
class PersonRules extends AbstractProcessEnginePlugin {
  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setResourceAuthorizationProvider(new OwnRights());
    engine.setIdentityProviderSessionFactory(new GenericManagerFactory(Memberships.class));
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
  }

  private static List<CommandInterceptor> with(
      List<CommandInterceptor> before, ProcessEngineConfigurationImpl engine) {
    List<CommandInterceptor> all = new ArrayList<>(before == null ? List.of() : before);
    all.add(new ClosedCommands(engine));
    return all;
  }
}
