package org.expediente.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.demo.DemoScript.Step;
import org.expediente.documents.DocumentTypes;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Lets the demo people begin a few cases, with their own rights and through the real forms. */
@Component
@Profile("demo")
@ConditionalOnProperty("expediente.demo.cases")
class DemoCases {
  private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

  private final DemoPerson persons;
  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final FormService forms;
  private final TaskService tasks;
  private final Documents documents;
  private final DocumentTypes types;
  private final Clock clock;

  DemoCases(
      DemoPerson persons,
      RepositoryService repository,
      RuntimeService runtime,
      FormService forms,
      TaskService tasks,
      Documents documents,
      DocumentTypes types,
      Clock clock) {
    this.persons = persons;
    this.repository = repository;
    this.runtime = runtime;
    this.forms = forms;
    this.tasks = tasks;
    this.documents = documents;
    this.types = types;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order // last: people and their rights are there by then
  void begin() throws IOException {
    if (runtime.createProcessInstanceQuery().count() > 0) {
      return;
    }
    // SnakeYAML knows anchors and merging, by which the cases share what they have in common
    Object yaml = new Yaml().load(new ClassPathResource("demo/cases.yaml").getInputStream());
    new ObjectMapper()
        .convertValue(yaml, new TypeReference<List<DemoScript>>() {})
        .forEach(this::play);
  }

  private void play(DemoScript script) {
    LocalDate today = LocalDate.now(clock);
    String number = persons.as(script.by(), () -> start(script, today));
    for (Step step : script.steps()) {
      persons.as(
          step.by(),
          () -> {
            if (step.upload() != null) {
              upload(number, step);
            } else {
              complete(number, step, today);
            }
            return null;
          });
    }
    LOG.info("Demo case {}: {}", number, script.about());
  }

  private String start(DemoScript script, LocalDate today) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(script.process())
            .latestVersion()
            .singleResult()
            .getId();
    return forms
        .submitStartForm(definition, DemoValues.of(script.fields(), today))
        .getBusinessKey();
  }

  private void upload(String number, Step step) {
    String title = types.of(step.upload()).title();
    byte[] content = step.file() == null ? DemoPage.about(title) : resource(step.file());
    String name = step.file() == null ? step.upload() + ".pdf" : step.file();
    documents.add(
        new NewDocument(number, step.upload(), title, name, null),
        new ByteArrayInputStream(content));
  }

  private void complete(String number, Step step, LocalDate today) {
    List<Task> open =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(number)
            .taskDefinitionKey(step.task())
            .listPage(0, 100);
    Task task =
        open.stream()
            .filter(t -> t.getAssignee() == null || t.getAssignee().equals(step.by()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(number + ": no task " + step.task()));
    if (task.getAssignee() == null) {
      tasks.claim(task.getId(), step.by());
    }
    Map<String, Object> fields = DemoValues.of(step.fields(), today);
    forms.submitTaskForm(task.getId(), fields);
  }

  private static byte[] resource(String file) {
    try {
      return new ClassPathResource("demo/" + file).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
