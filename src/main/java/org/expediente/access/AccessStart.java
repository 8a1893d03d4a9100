package org.expediente.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Checks and applies the file after the diagrams are deployed and before the server listens; a
 * finding stops the start. Applied again, or by several nodes, it changes nothing.
 */
@Component
class AccessStart implements SmartInitializingSingleton {
  private final ProcessEngine engine;
  private final AccessText text;
  private final AccessFile file;
  private final AccessApplication application;
  private final FirstPeople people;
  private final TransactionOperations transaction;
  private final AccessLock lock;

  AccessStart(
      ProcessEngine engine,
      AccessText text,
      AccessFile file,
      AccessApplication application,
      FirstPeople people,
      TransactionOperations transaction,
      AccessLock lock) {
    this.engine = engine;
    this.text = text;
    this.file = file;
    this.application = application;
    this.people = people;
    this.transaction = transaction;
    this.lock = lock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    check();
    transaction.executeWithoutResult(
        status -> {
          lock.take();
          application.apply(file);
          people.ensure();
          lock.applied(text.sha256());
        });
  }

  private void check() {
    List<String> findings = new ArrayList<>(new AccessCheck(file, this::deployed).findings());
    ProcessEngineConfiguration settings = engine.getProcessEngineConfiguration();
    if (!settings.isAuthorizationEnabled()) {
      findings.add("camunda.bpm.authorization.enabled is off: everybody could do everything");
    }
    if (!"TASK_WORK".equals(settings.getDefaultUserPermissionNameForTask())) {
      findings.add("default-user-permission-name-for-task is not TASK_WORK: staff could reassign");
    }
    if (!findings.isEmpty()) {
      throw new StartRefused(findings, "Correct access.yaml or application.yaml.");
    }
  }

  private boolean deployed(String processKey) {
    return engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .count()
        > 0;
  }
}
