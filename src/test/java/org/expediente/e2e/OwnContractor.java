package org.expediente.e2e;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A contractor that no other test meets, with one person who acts for it: what happens to it, e.g.
 * that it is debarred, must not reach the contractors of the demo.
 */
record OwnContractor(String person, String nit, String name) {

  /** The person's account; called once its group is there, with its first contract. */
  void join(IdentityService identity, JdbcClient sql, String contractCase) {
    User user = identity.newUser(person);
    user.setFirstName("Rosa Elena");
    user.setLastName("Campos");
    user.setEmail(person + "@example.org");
    user.setPassword("demo");
    identity.saveUser(user);
    identity.createMembership(person, "contractor");
    identity.createMembership(
        person,
        sql.sql("select contractor_group from contract where case_number = ?")
            .param(contractCase)
            .query(String.class)
            .single());
  }

  void leave(IdentityService identity) {
    identity.deleteUser(person);
  }
}
