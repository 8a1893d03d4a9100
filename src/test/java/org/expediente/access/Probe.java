package org.expediente.access;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** A case with one task each for Legal, for Finance and for an organisation, and nobody else's. */
@Component
class Probe {
  static final String KEY = "access-probe";
  static final String NGO_1 = "ngo-06140507071048";

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private Deployment deployment;
  private String instance;

  Probe(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** Opens the case; the task of Legal is due then. */
  void open(Date due) {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("access/access-probe.bpmn")
            .addClasspathResource("access/access-probe.form")
            .deploy();
    instance =
        runtime
            .startProcessInstanceByKey(
                KEY, "FON-1999-000001", Map.of("ngoGroup", NGO_1, "dueDate", due))
            .getId();
  }

  String instance() {
    return instance;
  }

  String deployment() {
    return deployment.getId();
  }

  String definition() {
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(deployment.getId())
        .singleResult()
        .getId();
  }

  String task(String key) {
    return tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(key)
        .singleResult()
        .getId();
  }

  /** Leaves no trace in the shared application. */
  void close() {
    repository.deleteDeployment(deployment.getId(), true);
  }
}
