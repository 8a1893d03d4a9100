package org.expediente.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.springframework.stereotype.Component;

/**
 * The actor is whom the engine has authenticated for the thread. Knows the engine from its very
 * start: it deploys, and journals that, before it is a bean.
 */
@Component
class EngineActors extends AbstractProcessEnginePlugin implements Actors {
  private ProcessEngineConfigurationImpl engine;

  @Override
  public void preInit(ProcessEngineConfigurationImpl starting) {
    engine = starting;
  }

  @Override
  public Actor current() {
    var identity = engine == null ? null : engine.getIdentityService();
    var who = identity == null ? null : identity.getCurrentAuthentication();
    if (who == null || who.getUserId() == null) {
      return new Actor(Actor.SYSTEM, List.of());
    }
    return new Actor(who.getUserId(), who.getGroupIds() == null ? List.of() : who.getGroupIds());
  }
}
