package org.expediente.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.expediente.access.AccessFile.Group;
import org.springframework.stereotype.Service;

/** What {@code access.yaml} says of groups as posts in the ministry. */
@Service
public class Posts {
  private final AccessFile file;

  Posts(AccessFile file) {
    this.file = file;
  }

  /**
   * Whether a group is a post that somebody may stand in for: in the file, neither outside of the
   * house nor the administration of users, which stays apart from all work on cases.
   */
  public boolean substitutable(String group) {
    return file.group(group).filter(post -> !apart(post)).isPresent();
  }

  /** Whether members of this group take no place in any other: organisations, administrators. */
  public boolean apart(String group) {
    return group.equals(Groups.CAMUNDA_ADMIN)
        || file.group(group).filter(Group::external).isPresent()
        || file.groups().stream().anyMatch(kind -> OrganisationId.isOf(kind, group));
  }

  /** The groups whose members may start this process. */
  public List<String> starting(String processKey) {
    return file.groups().stream()
        .filter(group -> group.starts().contains(processKey))
        .map(Group::id)
        .toList();
  }

  private static boolean apart(Group group) {
    return group.id().equals(Groups.CAMUNDA_ADMIN) || group.external();
  }
}
