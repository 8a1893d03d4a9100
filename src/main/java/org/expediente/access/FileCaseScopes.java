package org.expediente.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.access.AccessFile.Group;
import org.springframework.stereotype.Component;

/** Which cases a person sees, from what {@code access.yaml} says of the person's groups. */
@Component
class FileCaseScopes implements CaseScopes {
  private final AccessFile file;

  FileCaseScopes(AccessFile file) {
    this.file = file;
  }

  @Override
  public CaseScope of(Actor who) {
    List<Group> declared =
        who.groups().stream().flatMap(group -> file.group(group).stream()).toList();
    if (who.isSystem() || declared.stream().anyMatch(group -> group.sees().contains(Group.ALL))) {
      return new CaseScope(true, Set.of(), Set.of());
    }
    Set<String> procedures = new HashSet<>();
    declared.forEach(group -> procedures.addAll(group.sees()));
    procedures.remove(Group.OWN);
    Set<String> organisations =
        who.groups().stream().filter(this::isOrganisation).collect(Collectors.toSet());
    return new CaseScope(false, procedures, organisations);
  }

  private boolean isOrganisation(String group) {
    return file.groups().stream().anyMatch(kind -> OrganisationId.isOf(kind, group));
  }
}
