package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.diagram.DiagramBean;
import org.expediente.model.Diagrams.Diagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Whatever a diagram names exists: beans, terms, notices, groups, documents, decisions, processes.
 */
class ReferencesTest {
  private static final Pattern TERM = Pattern.compile("terms\\.\\w+\\(execution, ?'([^']+)'\\)");
  private static final Pattern NOTICE =
      Pattern.compile("notices\\.send\\(execution, ?(?:'([^']+)'|\\w+), ?'([^']+)'\\)");

  static Stream<Diagram> diagrams() {
    return Diagrams.all();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void delegatesAreBeansForDiagrams(Diagram diagram) throws IOException {
    Set<String> beans = diagramBeans();
    Matcher named = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"").matcher(text(diagram));
    assertThat(named.results().map(result -> result.group(1))).allMatch(beans::contains);
    Matcher called = Pattern.compile("[$#]\\{\\s*!?\\s*(\\w+)\\.\\w+\\(").matcher(text(diagram));
    assertThat(called.results().map(result -> result.group(1)))
        .allMatch(name -> name.equals("execution") || name.equals("task") || beans.contains(name));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void termsAreParameters(Diagram diagram) throws IOException {
    Set<String> keys = parameters();
    assertThat(TERM.matcher(text(diagram)).results().map(result -> result.group(1)))
        .allMatch(keys::contains);
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void noticesHaveATextAndAReceiver(Diagram diagram) throws IOException {
    Properties texts = new Properties();
    try (var in = Files.newBufferedReader(Path.of("src/main/resources/notices.properties"))) {
      texts.load(in);
    }
    Set<String> groups = groups();
    NOTICE
        .matcher(text(diagram))
        .results()
        .forEach(
            notice -> {
              assertThat(texts.getProperty(notice.group(2))).as(notice.group(2)).isNotBlank();
              if (notice.group(1) != null) {
                assertThat(groups).contains(notice.group(1));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void userTasksNameGroupsDocumentsAndTasksThatExist(Diagram diagram) throws IOException {
    Set<String> groups = groups();
    Set<String> documents = documentTypes();
    Set<String> tasks = userTasks();
    for (UserTask task : diagram.model().getModelElementsByType(UserTask.class)) {
      String group = String.valueOf(task.getCamundaCandidateGroups());
      assertThat(group.startsWith("${") || groups.contains(group)).as(task.getId()).isTrue();
      assertThat(documents)
          .as(task.getId())
          .containsAll(list(task, "documents.required"))
          .containsAll(list(task, "documents.issues"));
      assertThat(tasks).as(task.getId()).containsAll(list(task, "duty.distinctFrom"));
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void calledProcessesAndDecisionsExist(Diagram diagram) {
    Set<String> processes =
        Diagrams.all().map(d -> d.process().getId()).collect(Collectors.toSet());
    for (CallActivity call : diagram.model().getModelElementsByType(CallActivity.class)) {
      assertThat(processes).contains(call.getCalledElement());
    }
    for (BusinessRuleTask rule : diagram.model().getModelElementsByType(BusinessRuleTask.class)) {
      String decision =
          rule.getCamundaDecisionRef() == null
              ? Diagrams.property(rule, "decision.ref").orElse("none")
              : rule.getCamundaDecisionRef();
      assertThat(decisions()).contains(decision);
    }
  }

  @Test
  void resourceNamesAreUniqueInADeployment() {
    List<String> names = new ArrayList<>();
    Diagrams.files("processes", "mn").forEach(file -> names.add(file.getFileName().toString()));
    Diagrams.files("forms", ".form").forEach(file -> names.add(file.getFileName().toString()));
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyFormIsUsed() {
    Set<String> used = new TreeSet<>();
    Diagrams.all()
        .forEach(
            diagram -> {
              diagram
                  .model()
                  .getModelElementsByType(UserTask.class)
                  .forEach(task -> used.add(task.getCamundaFormRef()));
              diagram
                  .model()
                  .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.StartEvent.class)
                  .forEach(start -> used.add(String.valueOf(start.getCamundaFormRef())));
            });
    assertThat(
            Diagrams.files("forms", ".form")
                .map(file -> file.getFileName().toString().replace(".form", "")))
        .allMatch(used::contains);
  }

  private static String text(Diagram diagram) throws IOException {
    return Files.readString(diagram.file()).replace("&#39;", "'");
  }

  private static List<String> list(BaseElement element, String property) {
    return Diagrams.property(element, property).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Set<String> userTasks() {
    return Diagrams.all()
        .flatMap(d -> d.model().getModelElementsByType(UserTask.class).stream())
        .map(UserTask::getId)
        .collect(Collectors.toSet());
  }

  private static Set<String> decisions() {
    return Diagrams.files("processes", ".dmn")
        .flatMap(
            file ->
                org.camunda.bpm.model.dmn.Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(org.camunda.bpm.model.dmn.instance.Decision.class)
                    .stream())
        .map(org.camunda.bpm.model.dmn.instance.Decision::getId)
        .collect(Collectors.toSet());
  }

  private static Set<String> diagramBeans() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(DiagramBean.class));
    Set<String> names = new HashSet<>();
    for (var candidate : scanner.findCandidateComponents("org.expediente")) {
      try {
        names.add(
            Class.forName(candidate.getBeanClassName()).getAnnotation(DiagramBean.class).value());
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return names;
  }

  private static Set<String> parameters() throws IOException {
    Set<String> keys = new HashSet<>();
    for (Path file : Diagrams.files("src/main/resources/parameters", ".csv").toList()) {
      Files.readAllLines(file).forEach(line -> keys.add(line.split(",")[0]));
    }
    return keys;
  }

  private static Set<String> groups() throws IOException {
    return ids(Path.of("src/main/resources/access.yaml"));
  }

  private static Set<String> documentTypes() throws IOException {
    return ids(Path.of("src/main/resources/documents/types.yaml"));
  }

  private static Set<String> ids(Path yaml) throws IOException {
    return Pattern.compile("\\bid: ([a-z-]+)")
        .matcher(Files.readString(yaml))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }
}
