package org.expediente.web.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.expediente.access.Unrestricted;
import org.springframework.stereotype.Component;

/**
 * The tasks of a case, also those the caller may not work on: whoever may see a case may know what
 * it waits for.
 */
@Component("caseTasksOfWeb") // documents has CaseTasks, too
class CaseTasks {
  private static final int MOST = 1_000; // the engine's own limit for one query

  private final TaskService tasks;
  private final HistoryService history;
  private final IdentityService identity;
  private final Unrestricted unrestricted;
  private final Clock clock;

  CaseTasks(
      TaskService tasks,
      HistoryService history,
      IdentityService identity,
      Unrestricted unrestricted,
      Clock clock) {
    this.tasks = tasks;
    this.history = history;
    this.identity = identity;
    this.unrestricted = unrestricted;
    this.clock = clock;
  }

  /** Open tasks of the case and of the processes it has called, oldest first. */
  List<CurrentStep> open(String number) {
    return unrestricted.read(
        () -> {
          List<Task> open =
              tasks
                  .createTaskQuery()
                  .processInstanceBusinessKey(number)
                  .orderByTaskCreateTime()
                  .asc()
                  .listPage(0, MOST);
          Map<String, List<String>> groups = new HashMap<>();
          open.forEach(task -> groups.put(task.getId(), groups(task)));
          Map<String, String> names = names(groups.values());
          return open.stream().map(task -> step(task, groups.get(task.getId()), names)).toList();
        });
  }

  /** Labels of all tasks the case ever had, by their definition keys. */
  Map<String, String> labels(String number) {
    return unrestricted.read(
        () ->
            history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number)
                .listPage(0, MOST)
                .stream()
                .filter(task -> task.getTaskDefinitionKey() != null && task.getName() != null)
                .collect(
                    Collectors.toMap(
                        task -> task.getTaskDefinitionKey(),
                        task -> task.getName(),
                        (first, same) -> first)));
  }

  private List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private Map<String, String> names(Collection<List<String>> groups) {
    String[] ids = groups.stream().flatMap(List::stream).distinct().toArray(String[]::new);
    return ids.length == 0
        ? Map.of()
        : identity.createGroupQuery().groupIdIn(ids).listPage(0, MOST).stream()
            .collect(Collectors.toMap(Group::getId, Group::getName));
  }

  private CurrentStep step(Task task, List<String> groups, Map<String, String> names) {
    return new CurrentStep(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        local(task.getCreateTime()),
        local(task.getDueDate()),
        groups.stream().map(id -> new CurrentStep.Group(id, names.getOrDefault(id, id))).toList());
  }

  private OffsetDateTime local(Date date) {
    return date == null ? null : date.toInstant().atZone(clock.getZone()).toOffsetDateTime();
  }
}
