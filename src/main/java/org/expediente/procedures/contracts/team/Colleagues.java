package org.expediente.procedures.contracts.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The users of the house, for documents that name them and lists that offer them. */
@Component
public class Colleagues {
  private final IdentityService identity;
  private final Unrestricted unrestricted;

  Colleagues(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  /** First and last name; the user id where the directory knows no name. */
  public String name(String person) {
    User user = unrestricted.read(() -> identity.createUserQuery().userId(person).singleResult());
    return user == null ? person : name(user);
  }

  /** Members of a group as options of a list ({@code value}, {@code label}), by name. */
  public List<Map<String, String>> options(String group) {
    return members(group)
        .sorted(Comparator.<User, String>comparing(Colleagues::name).thenComparing(User::getId))
        .map(user -> Map.of("value", user.getId(), "label", name(user)))
        .toList();
  }

  /** Whether the person is a member of the group. */
  public boolean member(String person, String group) {
    return members(group).anyMatch(user -> user.getId().equals(person));
  }

  private Stream<User> members(String group) {
    return unrestricted.read(() -> identity.createUserQuery().memberOfGroup(group).list()).stream();
  }

  private static String name(User user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(part -> part != null && !part.isBlank())
            .reduce((first, last) -> first + " " + last)
            .orElse("");
    return name.isEmpty() ? user.getId() : name;
  }
}
