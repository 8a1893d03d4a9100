package org.expediente.duties;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Persons and groups as the engine knows them, whoever asks. */
@Component
class Directory {
  private final IdentityService identity;
  private final Unrestricted unrestricted;

  Directory(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  /** Groups of a person, those of a substitute included. */
  List<String> groupsOf(String person) {
    return unrestricted.read(() -> identity.createGroupQuery().groupMember(person).list()).stream()
        .map(Group::getId)
        .toList();
  }

  /** Members of a group, substitutes included, sorted. */
  List<String> membersOf(String group) {
    return unrestricted.read(() -> identity.createUserQuery().memberOfGroup(group).list()).stream()
        .map(User::getId)
        .sorted()
        .toList();
  }

  boolean exists(String person) {
    return unrestricted.read(() -> identity.createUserQuery().userId(person).count()) > 0;
  }

  /** First and last name; the user id where there is none. */
  String nameOf(String person) {
    User user = unrestricted.read(() -> identity.createUserQuery().userId(person).singleResult());
    if (user == null || user.getFirstName() == null || user.getLastName() == null) {
      return person;
    }
    return user.getFirstName() + " " + user.getLastName();
  }

  /** Spanish names of groups, or "responsable". */
  String roles(Collection<String> groups) {
    return groups.isEmpty()
        ? "responsable"
        : unrestricted
            .read(() -> identity.createGroupQuery().groupIdIn(groups.toArray(String[]::new)).list())
            .stream()
            .map(Group::getName)
            .collect(Collectors.joining(", "));
  }
}
