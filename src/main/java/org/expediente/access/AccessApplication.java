package org.expediente.access;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.expediente.access.AccessFile.Group;
import org.springframework.stereotype.Component;

/** Brings groups, filters and grants of the engine to what the file says. */
@Component
class AccessApplication {
  private final GroupStore groups;
  private final FilterStore filters;
  private final RightsStore rights;

  AccessApplication(GroupStore groups, FilterStore filters, RightsStore rights) {
    this.groups = groups;
    this.filters = filters;
    this.rights = rights;
  }

  void apply(AccessFile file) {
    groups.putHouse(file);
    RightsPlan plan = new RightsPlan(file, filters.put(file));
    file.groups().forEach(group -> plan.add(group, group.id()));
    for (Group kind : file.groups()) {
      groups.organisations().stream()
          .filter(id -> OrganisationId.isOf(kind, id))
          .forEach(id -> plan.add(kind, id));
    }
    Map<Right, Set<Permission>> planned = plan.rights();
    rights.put(planned);
    rights.removeAllBut(planned.keySet());
  }
}
