package org.expediente.processes;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Stand-ins for called processes: each waits until the test tells it to end. */
@Component
class Doubles {
  private final RepositoryService repository;
  private final RuntimeService runtime;

  Doubles(RepositoryService repository, RuntimeService runtime) {
    this.repository = repository;
    this.runtime = runtime;
  }

  /**
   * Puts them in the place of these processes; gives what {@link #remove} needs.
   *
   * @param more diagrams of the class path that stand in for what needs more than one end
   */
  String deploy(List<String> processes, String... more) {
    DeploymentBuilder deployment = repository.createDeployment();
    for (String diagram : more) {
      deployment.addClasspathResource(diagram);
    }
    for (String process : processes) {
      deployment.addModelInstance(
          process + ".bpmn",
          Bpmn.createExecutableProcess(process)
              .camundaHistoryTimeToLiveString("P3650D")
              .startEvent()
              .intermediateCatchEvent()
              .message("double." + process)
              .endEvent()
              .done());
    }
    return deployment.deploy().getId();
  }

  /** Deploys a process of the test's own. */
  String deploy(String process, BpmnModelInstance model) {
    return repository
        .createDeployment()
        .addModelInstance(process + ".bpmn", model)
        .deploy()
        .getId();
  }

  /** How many instances of the process run in the case. */
  long running(String number, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(process)
        .count();
  }

  void remove(String deployment) {
    repository.deleteDeployment(deployment, true);
  }

  /** Ends all of the case that stand in for the process. */
  void end(String number, String process) {
    runtime
        .createMessageCorrelation("double." + process)
        .processInstanceBusinessKey(number)
        .correlateAll();
  }

  /** Ends one, with a result. */
  void end(String number, String process, String variable, String result) {
    runtime
        .createMessageCorrelation("double." + process)
        .processInstanceBusinessKey(number)
        .setVariable(variable, result)
        .correlate();
  }
}
