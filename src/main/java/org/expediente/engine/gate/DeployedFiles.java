package org.expediente.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** The files of one deployment that could be read. */
public record DeployedFiles(List<Diagram> diagrams, List<Decisions> decisions, List<Form> forms) {

  /** A file of decision tables. */
  public record Decisions(String file, DmnModelInstance model) {}

  /** A form; {@code id} is empty where the file has none. */
  public record Form(String file, String id, JsonNode json) {}

  /** The form with this id. */
  public Optional<JsonNode> form(String id) {
    return forms.stream().filter(form -> form.id().equals(id)).map(Form::json).findFirst();
  }

  /** Ids of the processes. */
  public Set<String> processes() {
    return diagrams.stream().map(Diagram::key).collect(Collectors.toSet());
  }

  /** Ids of the decisions. */
  public Set<String> decisionKeys() {
    return decisions.stream()
        .flatMap(file -> file.model().getModelElementsByType(Decision.class).stream())
        .map(Decision::getId)
        .collect(Collectors.toSet());
  }

  /** Ids of the user tasks of all diagrams. */
  public Set<String> userTasks() {
    return diagrams.stream()
        .flatMap(diagram -> diagram.all(UserTask.class))
        .map(UserTask::getId)
        .collect(Collectors.toSet());
  }

  /** Names of the messages for which some element waits. */
  public Set<String> received() {
    return diagrams.stream()
        .flatMap(diagram -> Messages.received(diagram.model()))
        .map(Message::getName)
        .filter(name -> name != null)
        .collect(Collectors.toSet());
  }
}
