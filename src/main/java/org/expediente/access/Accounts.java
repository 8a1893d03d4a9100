package org.expediente.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Makes accounts and puts them into groups. */
@Component
class Accounts {
  private final IdentityService identity;

  Accounts(IdentityService identity) {
    this.identity = identity;
  }

  boolean exists(String id) {
    return identity.createUserQuery().userId(id).count() > 0;
  }

  boolean anyIn(String group) {
    return identity.createUserQuery().memberOfGroup(group).count() > 0;
  }

  /** A password that breaks the engine's password policy is refused by the engine. */
  void create(String id, String firstName, String lastName, String mail, String password) {
    User user = identity.newUser(id);
    user.setFirstName(firstName);
    user.setLastName(lastName);
    user.setEmail(mail);
    user.setPassword(password);
    identity.saveUser(user);
  }

  void join(String id, String group) {
    identity.createMembership(id, group);
  }
}
