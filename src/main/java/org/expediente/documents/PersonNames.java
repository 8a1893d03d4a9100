package org.expediente.documents;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Actor;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Names people as a document names them. */
@Component
public class PersonNames {
  private final IdentityService identity;

  private final Unrestricted unrestricted;

  PersonNames(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  /** First and last name; the user id where the directory knows no name. */
  String of(Actor who) {
    if (who.isSystem()) {
      return "Sistema Expediente";
    }
    return of(who.person());
  }

  /** As above, of a user id: also of somebody who no longer acts. */
  public String of(String person) {
    User user = unrestricted.read(() -> identity.createUserQuery().userId(person).singleResult());
    if (user == null) {
      return person;
    }
    String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
    return name.isEmpty() ? person : name;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
