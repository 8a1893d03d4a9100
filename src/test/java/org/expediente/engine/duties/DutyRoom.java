package org.expediente.engine.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.duties.NewSubstitution;
import org.expediente.duties.Substitution;
import org.expediente.duties.Substitutions;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.testkit.Desk;
import org.springframework.stereotype.Component;

/** Small cases in which several tasks wait at once. */
@Component
public class DutyRoom {
  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final CaseFiles cases;
  private final Substitutions substitutions;
  private final Journal journal;
  private final Desk desk;
  private final Clock clock;

  DutyRoom(
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      CaseFiles cases,
      Substitutions substitutions,
      Journal journal,
      Desk desk,
      Clock clock) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.cases = cases;
    this.substitutions = substitutions;
    this.journal = journal;
    this.desk = desk;
    this.clock = clock;
  }

  String deploy() {
    return repository
        .createDeployment()
        .addClasspathResource("duties/duty-matrix.bpmn")
        .addClasspathResource("duties/duty-called.bpmn")
        .addClasspathResource("duties/duty-named.bpmn")
        .deploy()
        .getId();
  }

  /** Takes the diagrams away with their cases. */
  void remove(String deployment) {
    repository.deleteDeployment(deployment, true);
  }

  String open() {
    return open("duty-matrix", Map.of());
  }

  String open(String process, Map<String, Object> variables) {
    String number = number(process);
    runtime.startProcessInstanceByKey(process, number, variables);
    return number;
  }

  /** A case file without a process. */
  String number(String process) {
    return cases
        .open(new NewCase("FON", "funds", process, "Prueba", UUID.randomUUID().toString()))
        .number();
  }

  Task task(String number, String key) {
    return desk.task(number, key);
  }

  /** The task of the called process, which has no number of its own. */
  Task inner(String number) {
    String root =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number, "duty-matrix")
            .singleResult()
            .getId();
    String called =
        runtime.createProcessInstanceQuery().superProcessInstanceId(root).singleResult().getId();
    return tasks.createTaskQuery().processInstanceId(called).singleResult();
  }

  void done(String person, Task task) {
    desk.as(
        person,
        () -> {
          tasks.complete(task.getId());
          return null;
        });
  }

  Substitution substitute(String holder, String substitute, String group) {
    LocalDate today = LocalDate.now(clock);
    return substitutions.register(
        new NewSubstitution(
            holder, substitute, group, today, today.plusDays(5), "Acuerdo 61-2026"));
  }

  void end(Substitution substitution) {
    substitutions.end(substitution.id(), "Fin de la prueba");
  }

  long lastEntry(String number) {
    List<Entry> all = entriesAfter(number, 0);
    return all.isEmpty() ? 0 : all.get(all.size() - 1).id();
  }

  /** What the journal of a case says since an entry. */
  List<Entry> entriesAfter(String number, long id) {
    return journal.entries(number, id, Journal.LARGEST_PAGE);
  }

  /** All that a refusal must leave as it was. */
  List<Object> row(String task) {
    Task now = tasks.createTaskQuery().taskId(task).singleResult();
    List<Object> row = new ArrayList<>();
    row.add(now.getAssignee());
    row.add(now.getOwner());
    row.add(now.getDelegationState());
    row.add(now.getLastUpdated());
    row.add(
        tasks.getIdentityLinksForTask(task).stream()
            .map(link -> link.getType() + ":" + link.getUserId() + ":" + link.getGroupId())
            .sorted()
            .toList());
    return row;
  }
}
