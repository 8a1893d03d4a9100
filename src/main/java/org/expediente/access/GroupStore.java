package org.expediente.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The engine's groups; made and renamed, never deleted: finished cases name them. */
@Component
class GroupStore {
  private static final String HOUSE = "MINISTERIO";
  private static final String ORGANISATION = "ORGANIZACION";

  private final IdentityService identity;

  GroupStore(IdentityService identity) {
    this.identity = identity;
  }

  void putHouse(AccessFile file) {
    file.groups().forEach(group -> put(group.id(), group.name(), HOUSE));
  }

  /** Gives whether the group is new. */
  boolean putOrganisation(String id, String name) {
    return put(id, name, ORGANISATION);
  }

  /** Ids of the organisations that once were made. */
  List<String> organisations() {
    return identity.createGroupQuery().groupType(ORGANISATION).list().stream()
        .map(Group::getId)
        .toList();
  }

  private boolean put(String id, String name, String type) {
    Group stored = identity.createGroupQuery().groupId(id).singleResult();
    boolean made = stored == null;
    if (made) {
      stored = identity.newGroup(id);
    } else if (name.equals(stored.getName()) && type.equals(stored.getType())) {
      return false;
    }
    stored.setName(name);
    stored.setType(type);
    identity.saveGroup(stored);
    return made;
  }
}
