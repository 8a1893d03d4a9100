package org.expediente.procedures.funds.team;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The users of the house, as far as seats need them. */
@Component
class People {
  private final IdentityService identity;

  People(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /** Members of a group, by name. */
  List<Person> of(String group) {
    return identity.createUserQuery().memberOfGroup(group).list().stream()
        .map(People::person)
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
        .toList();
  }

  private static Person person(User user) {
    String name = "%s %s".formatted(text(user.getFirstName()), text(user.getLastName())).strip();
    return new Person(user.getId(), name.isEmpty() ? user.getId() : name);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
