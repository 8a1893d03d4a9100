package org.expediente.demo;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts a demo person behind the desk for a while. */
@Component
@Profile("demo")
class DemoPerson {
  private final IdentityService identity;

  DemoPerson(IdentityService identity) {
    this.identity = identity;
  }

  <T> T as(String person, Supplier<T> work) {
    List<String> groups =
        identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    identity.setAuthentication(person, groups);
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
