package org.expediente.web.security;

import org.expediente.access.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person whom the engine knows, with the groups as authorities. */
final class PersonAuthentication extends AbstractAuthenticationToken {
  private final Actor actor;

  PersonAuthentication(Actor actor) {
    super(actor.groups().stream().map(SimpleGrantedAuthority::new).toList());
    this.actor = actor;
    setAuthenticated(true);
  }

  Actor actor() {
    return actor;
  }

  @Override
  public Object getPrincipal() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return null;
  }

  @Override
  public String getName() {
    return actor.person();
  }
}
