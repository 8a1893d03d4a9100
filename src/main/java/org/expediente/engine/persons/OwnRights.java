package org.expediente.engine.persons;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;

/**
 * What the engine grants by itself. Its defaults let people delete their account, and whoever
 * deployed delete the deployment with all its cases; here nobody gets that.
 */
final class OwnRights extends DefaultAuthorizationProvider {
  @Override
  public AuthorizationEntity[] newUser(User user) {
    String id = user.getId();
    return new AuthorizationEntity[] {
      createGrantAuthorization(id, null, Resources.USER, id, READ, UPDATE)
    };
  }

  @Override
  public AuthorizationEntity[] newDeployment(Deployment deployment) {
    return null; // the interface says: none
  }

  @Override
  public AuthorizationEntity[] newFilter(Filter filter) {
    return null;
  }
}
