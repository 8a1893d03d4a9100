package org.expediente.procedures.funds.assembly;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The versions of the diagrams by which a case was handled. */
@Component
class UsedDiagrams {
  private final HistoryService history;
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  UsedDiagrams(
      @Lazy HistoryService history, @Lazy RepositoryService repository, Unrestricted unrestricted) {
    this.history = history;
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  /** By key and version. */
  List<UsedDiagram> of(String caseNumber) {
    return unrestricted.read(
        () ->
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .distinct()
                .map(repository::getProcessDefinition)
                .map(UsedDiagrams::used)
                .sorted(
                    Comparator.comparing(UsedDiagram::key).thenComparingInt(UsedDiagram::version))
                .toList());
  }

  private static UsedDiagram used(ProcessDefinition it) {
    String tag = it.getVersionTag();
    return new UsedDiagram(it.getName(), it.getKey(), it.getVersion(), tag == null ? "" : tag);
  }
}
