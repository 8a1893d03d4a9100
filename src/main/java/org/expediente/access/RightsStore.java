package org.expediente.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the engine's authorizations to what is planned; an equal one is not touched. */
@Component
class RightsStore {
  private static final Logger LOG = LoggerFactory.getLogger(RightsStore.class);

  private final AuthorizationService authorizations;

  RightsStore(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** Adds and changes what is planned. */
  void put(Map<Right, Set<Permission>> plan) {
    plan.forEach(this::put);
  }

  /** Takes away every grant that is not planned, whoever holds it. */
  void removeAllBut(Set<Right> planned) {
    for (Resources resource : Resources.values()) {
      for (Authorization one : declared(resource)) {
        if (!planned.contains(rightOf(one, resource)) && !ofOwnAccount(one, resource)) {
          LOG.warn(
              "taking away {} on {} {} from {}",
              names(one, resource),
              resource,
              one.getResourceId(),
              one.getGroupId() == null ? one.getUserId() : one.getGroupId());
          authorizations.deleteAuthorization(one.getId());
        }
      }
    }
  }

  private void put(Right right, Set<Permission> permissions) {
    Authorization stored =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GRANT)
            .groupIdIn(right.group())
            .resourceType(right.resource())
            .resourceId(right.resourceId())
            .singleResult();
    if (stored == null) {
      stored = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      stored.setGroupId(right.group());
      stored.setResource(right.resource());
      stored.setResourceId(right.resourceId());
    } else if (names(stored, right.resource()).equals(names(permissions))) {
      return;
    }
    stored.setPermissions(permissions.toArray(Permission[]::new));
    authorizations.saveAuthorization(stored);
  }

  /**
   * Without those that the engine itself keeps for single tasks: they come and go with the task.
   */
  private List<Authorization> declared(Resources resource) {
    AuthorizationQuery query = authorizations.createAuthorizationQuery().resourceType(resource);
    if (resource == Resources.TASK || resource == Resources.HISTORIC_TASK) {
      query = query.resourceId(Authorization.ANY);
    }
    return query.list();
  }

  private static Right rightOf(Authorization one, Resources resource) {
    return one.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
        ? new Right(one.getGroupId(), resource, one.getResourceId())
        : null;
  }

  /** The engine lets each person read and change the own name and password. */
  private static boolean ofOwnAccount(Authorization one, Resources resource) {
    return resource == Resources.USER
        && one.getUserId() != null
        && one.getUserId().equals(one.getResourceId());
  }

  private static Set<String> names(Authorization one, Resources resource) {
    Permission[] known = EnginePermissions.on(resource).toArray(Permission[]::new);
    return names(Arrays.asList(one.getPermissions(known)));
  }

  private static Set<String> names(Collection<Permission> permissions) {
    return permissions.stream().map(Permission::getName).collect(Collectors.toSet());
  }
}
