package org.expediente.web.security;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.expediente.access.Actor;
import org.springframework.stereotype.Component;

/** Reads a person and the person's groups as they are now; nothing is remembered from a login. */
@Component
class EnginePersons {
  private final IdentityService identity;

  EnginePersons(IdentityService identity) {
    this.identity = identity;
  }

  /** The person with all groups, or empty if there is none of that id any more. */
  Optional<PersonAuthentication> find(String person) {
    if (identity.createUserQuery().userId(person).count() == 0) {
      return Optional.empty();
    }
    List<String> groups =
        identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    return Optional.of(new PersonAuthentication(new Actor(person, groups)));
  }
}
