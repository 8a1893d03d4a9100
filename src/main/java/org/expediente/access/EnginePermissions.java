package org.expediente.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/** The engine's permissions by name: the special ones of a resource before the general ones. */
final class EnginePermissions {
  private static final List<Permission> ALL =
      Stream.<Permission[]>of(
              ProcessDefinitionPermissions.values(),
              ProcessInstancePermissions.values(),
              TaskPermissions.values(),
              HistoricTaskPermissions.values(),
              HistoricProcessInstancePermissions.values(),
              BatchPermissions.values(),
              UserOperationLogCategoryPermissions.values(),
              SystemPermissions.values(),
              Permissions.values())
          .flatMap(Arrays::stream)
          .filter(permission -> permission.getValue() != Permissions.NONE.getValue())
          .filter(permission -> permission.getValue() != Permissions.ALL.getValue())
          .toList();

  private EnginePermissions() {}

  static Optional<Resources> resource(String name) {
    return Stream.of(Resources.values()).filter(type -> type.name().equals(name)).findFirst();
  }

  /** All that can be granted on a resource; never the wildcard, a grant names each permission. */
  static List<Permission> on(Resources resource) {
    return ALL.stream()
        .filter(permission -> Arrays.asList(permission.getTypes()).contains(resource))
        .toList();
  }

  static Optional<Permission> find(Resources resource, String name) {
    return on(resource).stream()
        .filter(permission -> permission.getName().equals(name))
        .findFirst();
  }
}
