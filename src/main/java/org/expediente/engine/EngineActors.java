package org.expediente.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The actor is whom the engine has authenticated for the thread. */
@Component
class EngineActors implements Actors {
  private final IdentityService identity;

  EngineActors(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Actor current() {
    var who = identity.getCurrentAuthentication();
    if (who == null || who.getUserId() == null) {
      return new Actor(Actor.SYSTEM, List.of());
    }
    return new Actor(who.getUserId(), who.getGroupIds() == null ? List.of() : who.getGroupIds());
  }
}
