package org.expediente.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.expediente.access.AccessFile.Grant;
import org.expediente.access.AccessFile.Group;
import org.expediente.access.AccessFile.Profile;

/** Works out from the file which rights each group of the engine has to hold. */
final class RightsPlan {
  private final AccessFile file;
  private final Map<String, String> filterIds;
  private final Map<Right, Set<Permission>> rights = new LinkedHashMap<>();

  /** {@code filterIds}: ids of the stored filters by their id in the file. */
  RightsPlan(AccessFile file, Map<String, String> filterIds) {
    this.file = file;
    this.filterIds = filterIds;
  }

  /** Plans for the engine's group {@code id} what is declared for {@code group}. */
  RightsPlan add(Group group, String id) {
    Profile profile = file.profiles().get(group.profile());
    add(id, Resources.GROUP, id, "READ");
    profile.apps().forEach(app -> add(id, Resources.APPLICATION, app, "ACCESS"));
    Stream.concat(profile.filters().stream(), group.filters().stream())
        .forEach(filter -> add(id, Resources.FILTER, filterIds.get(filter), "READ"));
    profile.grants().forEach(grant -> add(id, grant));
    for (String key : group.starts()) {
      add(id, Resources.PROCESS_DEFINITION, key, "READ", "CREATE_INSTANCE");
      add(id, Resources.PROCESS_INSTANCE, Authorization.ANY, "CREATE");
    }
    return this;
  }

  Map<Right, Set<Permission>> rights() {
    return Collections.unmodifiableMap(rights);
  }

  private void add(String group, Grant grant) {
    Resources resource = EnginePermissions.resource(grant.on()).orElseThrow();
    add(group, resource, grant.id(), grant.may().toArray(String[]::new));
  }

  private void add(String group, Resources resource, String resourceId, String... permissions) {
    Set<Permission> all =
        rights.computeIfAbsent(
            new Right(group, resource, resourceId), right -> new LinkedHashSet<>());
    for (String permission : permissions) {
      all.add(EnginePermissions.find(resource, permission).orElseThrow());
    }
  }
}
