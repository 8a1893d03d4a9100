package org.expediente.engine.duties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.expediente.access.Unrestricted;
import org.expediente.duties.Duties;
import org.expediente.duties.Staffing;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whether today's people can do each process under its separation of duties, with all that it
 * calls. Not a refusal: people may be hired tomorrow.
 */
@Component
public class DutyFindings {
  private final ProcessTasks processes;
  private final RepositoryService repository;
  private final Duties duties;
  private final Unrestricted unrestricted;

  DutyFindings(
      ProcessTasks processes,
      @Lazy RepositoryService repository,
      Duties duties,
      Unrestricted unrestricted) {
    this.processes = processes;
    this.repository = repository;
    this.duties = duties;
    this.unrestricted = unrestricted;
  }

  /** Of all processes in which cases begin. */
  public List<DutyFinding> all() {
    return unrestricted.read(() -> found(Set.of()));
  }

  /** Of the processes that are, or lead to, one of these. */
  List<DutyFinding> about(Collection<String> keys) {
    return unrestricted.read(() -> found(new HashSet<>(keys)));
  }

  private List<DutyFinding> found(Set<String> changed) {
    Map<String, Map<String, BpmnModelInstance>> reaches = new LinkedHashMap<>();
    Set<String> called = new HashSet<>();
    for (ProcessDefinition process :
        repository
            .createProcessDefinitionQuery()
            .latestVersion()
            .orderByProcessDefinitionKey()
            .asc()
            .list()) {
      var reach = processes.reach(process.getKey());
      reaches.put(process.getKey(), reach);
      reach.keySet().stream().filter(key -> !key.equals(process.getKey())).forEach(called::add);
    }
    reaches.keySet().removeAll(called);
    return reaches.entrySet().stream()
        .filter(
            e -> changed.isEmpty() || e.getValue().keySet().stream().anyMatch(changed::contains))
        .flatMap(e -> finding(e.getKey(), e.getValue()).stream())
        .toList();
  }

  private Optional<DutyFinding> finding(String process, Map<String, BpmnModelInstance> models) {
    List<StaffedTask> tasks = processes.tasks(models);
    Map<List<String>, String> rules = rules(process, tasks);
    Map<String, Set<String>> people = new LinkedHashMap<>();
    tasks.forEach(task -> people.put(task.key(), new LinkedHashSet<>(task.people())));
    List<String> core = Staffing.conflict(people, rules.keySet());
    if (core.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> named = new LinkedHashMap<>();
    tasks.stream()
        .filter(task -> core.contains(task.key()))
        .forEach(task -> named.put(task.label(), task.people()));
    List<String> broken = new ArrayList<>();
    rules.forEach(
        (pair, rule) -> {
          if (core.containsAll(pair)) {
            broken.add(rule);
          }
        });
    return Optional.of(new DutyFinding(process, named, broken, sentence(process, named, broken)));
  }

  /** Pairs of tasks that want different persons, with the rule that says so. */
  private Map<List<String>, String> rules(String process, List<StaffedTask> tasks) {
    Map<List<String>, String> rules = new LinkedHashMap<>();
    for (StaffedTask task : tasks) {
      for (StaffedTask other : tasks) {
        List<String> pair = List.of(task.key(), other.key());
        if (task.distinctFrom().contains(other.key())) {
          rules.put(pair, "«%s» ≠ «%s»".formatted(task.label(), other.label()));
        }
        boolean before = tasks.indexOf(task) < tasks.indexOf(other);
        if (before && duties.incompatible(process, task.groups(), other.groups())) {
          rules.putIfAbsent(
              pair,
              "%s ≠ %s"
                  .formatted(String.join(",", task.groups()), String.join(",", other.groups())));
        }
      }
    }
    return rules;
  }

  private static String sentence(
      String process, Map<String, List<String>> tasks, List<String> rules) {
    List<String> parts = new ArrayList<>();
    tasks.forEach(
        (label, people) ->
            parts.add(
                "«%s» (%s)"
                    .formatted(label, people.isEmpty() ? "nadie" : String.join(", ", people))));
    String why = rules.isEmpty() ? "" : " Reglas: " + String.join("; ", rules) + ".";
    return "En el proceso %s no alcanzan las personas para: %s.%s"
        .formatted(process, String.join(", ", parts), why);
  }
}
