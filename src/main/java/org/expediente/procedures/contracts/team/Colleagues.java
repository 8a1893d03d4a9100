package org.expediente.procedures.contracts.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Unrestricted;
import org.expediente.documents.PersonNames;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The users of a group of the house, by name: for lists that offer them. */
@Component
public class Colleagues {
  private final IdentityService identity;
  private final Unrestricted unrestricted;
  private final PersonNames names;

  Colleagues(@Lazy IdentityService identity, Unrestricted unrestricted, PersonNames names) {
    this.identity = identity;
    this.unrestricted = unrestricted;
    this.names = names;
  }

  /** As options of a list ({@code value}, {@code label}). */
  public List<Map<String, String>> options(String group) {
    return of(group).stream().map(one -> Map.of("value", one.id(), "label", one.name())).toList();
  }

  List<Manager> of(String group) {
    return unrestricted.read(() -> identity.createUserQuery().memberOfGroup(group).list()).stream()
        .map(User::getId)
        .map(id -> new Manager(id, names.of(id)))
        .sorted(Comparator.comparing(Manager::name).thenComparing(Manager::id))
        .toList();
  }
}
