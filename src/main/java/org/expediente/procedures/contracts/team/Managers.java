package org.expediente.procedures.contracts.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people who may administer contracts, and how people are called. */
@Component
public class Managers {
  private static final String GROUP = "contract-manager";

  private final IdentityService identity;
  private final Unrestricted unrestricted;

  Managers(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  /** Members of the group, by name. */
  public List<Manager> all() {
    return unrestricted.read(() -> identity.createUserQuery().memberOfGroup(GROUP).list()).stream()
        .map(user -> new Manager(user.getId(), name(user)))
        .sorted(Comparator.comparing(Manager::name).thenComparing(Manager::id))
        .toList();
  }

  /** The member of the group with this user id. */
  public Optional<Manager> find(String id) {
    return all().stream().filter(manager -> manager.id().equals(id)).findAny();
  }

  /** First and last name of any user; the id where the directory knows no name. */
  public String name(String id) {
    User user = unrestricted.read(() -> identity.createUserQuery().userId(id).singleResult());
    return user == null ? id : name(user);
  }

  private static String name(User user) {
    String name = "%s %s".formatted(text(user.getFirstName()), text(user.getLastName())).strip();
    return name.isEmpty() ? user.getId() : name;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
