package org.expediente.engine.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.expediente.engine.guard.TestGate;
import org.expediente.journal.Act;

/** An engine with the form contract and the gate that tells persons from the product, no more. */
final class FormEngine {
  static final List<Act> JOURNAL = new ArrayList<>();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T15:00:00Z"), ZoneId.of("America/El_Salvador"));
  static final ProcessEngine ENGINE = build();

  private FormEngine() {}

  private static ProcessEngine build() {
    StandaloneInMemProcessEngineConfiguration engine =
        new StandaloneInMemProcessEngineConfiguration();
    engine.setProcessEngineName("forms");
    engine.setJdbcUrl("jdbc:h2:mem:forms;DB_CLOSE_DELAY=-1");
    engine.setAuthorizationEnabled(true);
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setJobExecutorActivate(false);
    engine.setMetricsEnabled(false);
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(TestGate.of(engine)));
    engine.setCustomPostCommandInterceptorsTxRequired(
        List.of(new FormContractInterceptor(CLOCK, act -> JOURNAL.add(act))));
    engine.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    ProcessEngine built = engine.buildProcessEngine();
    grant(built, Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE);
    grant(built, Resources.PROCESS_INSTANCE, Permissions.CREATE);
    grant(built, Resources.TASK, Permissions.ALL);
    return built;
  }

  private static void grant(ProcessEngine engine, Resource resource, Permissions permission) {
    Authorization grant =
        engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setUserId("ana");
    grant.setResource(resource);
    grant.setResourceId(Authorization.ANY);
    grant.addPermission(permission);
    engine.getAuthorizationService().saveAuthorization(grant);
  }

  static <T> T as(String person, String group, Callable<T> work) {
    ENGINE.getIdentityService().setAuthentication(person, List.of(group));
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      ENGINE.getIdentityService().clearAuthentication();
    }
  }

  /** As Ana, who may start and work. */
  static <T> T asAna(Callable<T> work) {
    return as("ana", "legal", work);
  }

  static String deploy(String... files) {
    var deployment = ENGINE.getRepositoryService().createDeployment();
    for (String file : files) {
      deployment.addClasspathResource("engine/" + file);
    }
    return deployment.deploy().getId();
  }

  static void remove(String deployment) {
    ENGINE.getIdentityService().clearAuthentication();
    ENGINE.getRepositoryService().deleteDeployment(deployment, true);
    JOURNAL.clear();
  }

  static Task task(String instance) {
    return ENGINE.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
  }

  static Map<String, Object> variables(String instance) {
    return ENGINE.getRuntimeService().getVariables(instance);
  }
}
