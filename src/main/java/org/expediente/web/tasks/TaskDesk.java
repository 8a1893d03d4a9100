package org.expediente.web.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.access.Unrestricted;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.documents.DocumentType;
import org.expediente.documents.DocumentTypes;
import org.expediente.documents.Documents;
import org.expediente.duties.Bar;
import org.expediente.duties.Duties;
import org.expediente.duties.DutyTask;
import org.expediente.duties.Involvement;
import org.expediente.engine.tasks.Directions;
import org.expediente.problem.Refusal;
import org.expediente.terms.Term;
import org.expediente.terms.TermBook;
import org.expediente.web.tasks.Requirements.RequiredDocument;
import org.springframework.stereotype.Component;

/** Gathers what is known about a task from the diagram, the case and its terms. */
@Component
class TaskDesk {
  private static final int MOST_CARDS = 100;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final CaseFiles cases;
  private final Documents documents;
  private final DocumentTypes types;
  private final Duties duties;
  private final TermBook terms;
  private final Unrestricted unrestricted;
  private final Clock clock;

  TaskDesk(
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository,
      CaseFiles cases,
      Documents documents,
      DocumentTypes types,
      Duties duties,
      TermBook terms,
      Unrestricted unrestricted,
      Clock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.cases = cases;
    this.documents = documents;
    this.types = types;
    this.duties = duties;
    this.terms = terms;
    this.unrestricted = unrestricted;
    this.clock = clock;
  }

  Requirements requirements(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task == null) {
      throw Refusal.notFound(
          "task.notFound", "La tarea no existe, ya fue completada o no le corresponde a usted.");
    }
    CaseFile file = caseOf(task);
    var model =
        unrestricted.read(() -> repository.getBpmnModelInstance(task.getProcessDefinitionId()));
    Directions directions =
        Directions.of((UserTask) model.getModelElementById(task.getTaskDefinitionKey()));
    Term term =
        terms.ofTask(task.getProcessInstanceId(), task.getTaskDefinitionKey()).stream()
            .filter(t -> t.closedAt() == null)
            .reduce((first, second) -> second)
            .orElse(null);
    LocalDate due = due(task);
    return new Requirements(
        directions.requiredDocuments().stream()
            .map(type -> required(file.number(), types.of(type)))
            .toList(),
        barred(task, file, directions),
        due,
        past(due),
        directions.legalBasis(),
        file.number(),
        file.title(),
        file.state(),
        model
            .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
            .iterator()
            .next()
            .getName(),
        directions.instruction(),
        term == null ? null : term.explanation());
  }

  /** Of those who could take the task by their groups, and of those who hold it. */
  private List<String> barred(Task task, CaseFile file, Directions directions) {
    List<IdentityLink> links = unrestricted.read(() -> tasks.getIdentityLinksForTask(task.getId()));
    List<String> groups =
        links.stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).distinct().toList();
    Stream<String> named = links.stream().map(IdentityLink::getUserId).filter(Objects::nonNull);
    Stream<String> earlier =
        duties.involved(file.number(), directions.distinctFrom()).stream().map(Involvement::person);
    List<String> people =
        Stream.of(duties.members(groups).stream(), named, earlier).flatMap(all -> all).toList();
    DutyTask duty =
        new DutyTask(
            file.number(),
            task.getTaskDefinitionKey(),
            task.getName(),
            groups,
            directions.distinctFrom());
    return duties.bars(people, duty).stream().map(Bar::person).sorted().toList();
  }

  Map<String, TaskCard> cards(Collection<String> ids) {
    if (ids.size() > MOST_CARDS) {
      throw Refusal.invalid(
          "tasks.tooMany", "Pida como máximo " + MOST_CARDS + " tareas a la vez.");
    }
    List<Task> found =
        tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).listPage(0, MOST_CARDS);
    Set<String> instances =
        found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    Map<String, String> numbers = numbers(instances);
    return found.stream()
        .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
        .collect(
            Collectors.toMap(
                Task::getId, task -> card(numbers.get(task.getProcessInstanceId()), due(task))));
  }

  private TaskCard card(String caseNumber, LocalDate due) {
    return new TaskCard(caseNumber, due, past(due));
  }

  private boolean past(LocalDate due) {
    return due != null && due.isBefore(LocalDate.now(clock));
  }

  /** Case numbers of process instances; one query for all. */
  private Map<String, String> numbers(Set<String> instances) {
    if (instances.isEmpty()) {
      return Map.of();
    }
    return unrestricted
        .read(() -> runtime.createProcessInstanceQuery().processInstanceIds(instances).list())
        .stream()
        .filter(instance -> instance.getBusinessKey() != null)
        .collect(
            Collectors.toMap(
                ProcessInstance::getProcessInstanceId, ProcessInstance::getBusinessKey));
  }

  /** Who may see a task may know its case. */
  private CaseFile caseOf(Task task) {
    String instance = task.getProcessInstanceId();
    String number = instance == null ? null : numbers(Set.of(instance)).get(instance);
    if (number == null) {
      throw Refusal.notFound("task.noCase", "La tarea no pertenece a un expediente.");
    }
    return cases.find(number);
  }

  private RequiredDocument required(String caseNumber, DocumentType type) {
    return new RequiredDocument(type.id(), type.title(), documents.present(caseNumber, type.id()));
  }

  private LocalDate due(Task task) {
    return task.getDueDate() == null
        ? null
        : LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
  }
}
