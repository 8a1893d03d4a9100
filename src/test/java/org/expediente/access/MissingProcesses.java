package org.expediente.access;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** Tests may start with less diagrams than access.yaml names: an empty process stands in. */
@Component
class MissingProcesses {
  MissingProcesses(RepositoryService repository, AccessFile file) {
    file.groups().stream()
        .flatMap(group -> group.starts().stream())
        .distinct()
        .filter(key -> missing(repository, key))
        .forEach(key -> deploy(repository, key));
  }

  private static boolean missing(RepositoryService repository, String key) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(key).count() == 0;
  }

  private static void deploy(RepositoryService repository, String key) {
    repository
        .createDeployment()
        .name("stand-in for " + key)
        .addModelInstance(
            key + ".bpmn",
            Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .endEvent()
                .done())
        .deploy();
  }
}
