package org.expediente.desk;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets the small process of these tests up, and takes it away again. */
@Component
public class DeskStage {
  private final RepositoryService repository;
  private final AuthorizationService authorizations;
  private final JdbcClient sql;
  private final Desk desk;
  private String deployment;
  private List<Authorization> grants;

  DeskStage(
      RepositoryService repository,
      AuthorizationService authorizations,
      JdbcClient sql,
      Desk desk) {
    this.repository = repository;
    this.authorizations = authorizations;
    this.sql = sql;
    this.desk = desk;
  }

  /** Members of {@code legal} may start the process, and its task falls to them. */
  public void build() {
    sql.sql(
            """
            insert into parameter values ('desk.review', date '2000-01-01', null, '5',
              'business-days', 'Art. 1 de prueba', true, 'prueba')
            """)
        .update();
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("desk/desk-review.bpmn")
            .addClasspathResource("desk/desk-review.form")
            .addClasspathResource("desk/desk-start.form")
            .deploy()
            .getId();
    grants =
        List.of(
            grant(Resources.PROCESS_DEFINITION, "desk-review", Permissions.CREATE_INSTANCE),
            grant(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE));
  }

  /** Everything of the process goes, running cases included; the case files stay. */
  public void clear() {
    grants.forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    repository.deleteDeployment(deployment, true);
    sql.sql("delete from parameter where parameter_key = 'desk.review'").update();
  }

  /** The engine's id of the process. */
  public String definition() {
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(deployment)
        .singleResult()
        .getId();
  }

  /** Opens a case by the start form; gives its number. */
  public String open(String title) {
    return desk.start("legal-2", "desk-review", Map.of("title", title, "amount", "1200.00"));
  }

  private Authorization grant(Resource resource, String id, Permission... permissions) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId("legal");
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.setPermissions(permissions);
    return authorizations.saveAuthorization(grant);
  }
}
