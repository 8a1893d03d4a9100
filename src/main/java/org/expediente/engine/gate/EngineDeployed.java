package org.expediente.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Asks the engine; without authorization, as a process owner need not see everything. */
final class EngineDeployed implements Deployed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RepositoryService repository;
  private List<BpmnModelInstance> latest; // read when first needed, and once

  EngineDeployed(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public Optional<Version> process(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .withoutTenantId()
        .latestVersion()
        .list()
        .stream()
        .findFirst()
        .map(Found::new);
  }

  @Override
  public boolean decision(String key) {
    return repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).count() > 0;
  }

  @Override
  public boolean userTask(String id) {
    return latest().stream().anyMatch(model -> model.getModelElementById(id) instanceof UserTask);
  }

  @Override
  public boolean receives(String message) {
    return latest().stream()
        .flatMap(Messages::received)
        .anyMatch(received -> message.equals(received.getName()));
  }

  private List<BpmnModelInstance> latest() {
    if (latest == null) {
      latest =
          repository.createProcessDefinitionQuery().latestVersion().list().stream()
              .map(definition -> repository.getBpmnModelInstance(definition.getId()))
              .toList();
    }
    return latest;
  }

  private final class Found implements Version {
    private final ProcessDefinition definition;
    private Map<String, JsonNode> forms;

    Found(ProcessDefinition definition) {
      this.definition = definition;
    }

    @Override
    public BpmnModelInstance model() {
      return repository.getBpmnModelInstance(definition.getId());
    }

    @Override
    public Optional<JsonNode> form(String id) {
      if (forms == null) {
        forms = new HashMap<>();
        repository.getDeploymentResources(definition.getDeploymentId()).stream()
            .map(Resource::getName)
            .filter(name -> name.endsWith(".form"))
            .map(this::read)
            .forEach(form -> forms.put(form.path("id").asText(), form));
      }
      return Optional.ofNullable(forms.get(id));
    }

    private JsonNode read(String name) {
      try (InputStream in = repository.getResourceAsStream(definition.getDeploymentId(), name)) {
        return JSON.readTree(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
