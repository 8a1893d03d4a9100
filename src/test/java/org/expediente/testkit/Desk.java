package org.expediente.testkit;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Acts as the people do: with their rights, through their forms. Time passes when told to. */
@Component
public class Desk {
  private final IdentityService identity;
  private final FormService forms;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ManagementService management;
  private final HistoryService history;

  Desk(
      IdentityService identity,
      FormService forms,
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository,
      ManagementService management,
      HistoryService history) {
    this.identity = identity;
    this.forms = forms;
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.management = management;
    this.history = history;
  }

  /** Runs the work as this person, with the person's groups. */
  public <T> T as(String person, Callable<T> work) {
    List<String> groups =
        identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    identity.setAuthentication(person, groups);
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      identity.clearAuthentication();
    }
  }

  /** Starts the latest version of a process by its form; gives the case number. */
  public String start(String person, String processKey, Map<String, Object> fields) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .singleResult()
            .getId();
    String started = as(person, () -> forms.submitStartForm(definition, fields).getId());
    // who may start a case need not be allowed to look at it in the engine
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceId(started)
        .singleResult()
        .getBusinessKey();
  }

  /** Open tasks of a case with this definition key. */
  public List<Task> tasks(String caseNumber, String taskKey) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .taskDefinitionKey(taskKey)
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** Keys of all open tasks of a case, sorted. */
  public List<String> open(String caseNumber) {
    return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** The one open task of a case with this key. */
  public Task task(String caseNumber, String taskKey) {
    List<Task> found = tasks(caseNumber, taskKey);
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " open tasks " + taskKey + "; open are " + open(caseNumber));
    }
    return found.get(0);
  }

  /** Completes the one open task with this key by its form. */
  public void complete(
      String person, String caseNumber, String taskKey, Map<String, Object> fields) {
    complete(person, task(caseNumber, taskKey), fields);
  }

  /** Completes a task by its form; takes it first if nobody has. */
  public void complete(String person, Task task, Map<String, Object> fields) {
    as(
        person,
        () -> {
          if (task.getAssignee() == null) {
            tasks.claim(task.getId(), person);
          }
          forms.submitTaskForm(task.getId(), new HashMap<>(fields));
          return null;
        });
  }

  /** Lets the term of a timer run out: turns the clock past its due date and fires it. */
  public void expire(String caseNumber, String timerId) {
    Job job = timer(caseNumber, timerId);
    ClockUtil.setCurrentTime(new Date(job.getDuedate().getTime() + 1000));
    management.executeJob(job.getId());
  }

  /** The one timer or asynchronous job of a case at this element. */
  public Job timer(String caseNumber, String elementId) {
    List<Job> found =
        management.createJobQuery().list().stream()
            .filter(job -> elementOf(job).equals(elementId))
            .filter(job -> caseNumber.equals(caseOf(job)))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " jobs at " + elementId + " of " + caseNumber);
    }
    return found.get(0);
  }

  /** Runs the asynchronous job waiting at this element. */
  public void run(String caseNumber, String elementId) {
    management.executeJob(timer(caseNumber, elementId).getId());
  }

  /** Delivers a message to the instance of the case that waits for it. */
  public void message(String caseNumber, String message) {
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlate();
  }

  /** Ids of the end events that the case's processes reached, sorted. */
  public List<String> ends(String caseNumber) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .map(instance -> instance.getEndActivityId())
        .filter(id -> id != null)
        .sorted()
        .toList();
  }

  /** All that the case's variables ever held, as one text. */
  public String values(String caseNumber) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricVariableInstanceQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .stream())
        .map(variable -> String.valueOf(variable.getValue()))
        .toList()
        .toString();
  }

  private String elementOf(Job job) {
    if (job.getJobDefinitionId() == null) {
      return ""; // the engine's own housekeeping
    }
    JobDefinition definition =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    return definition.getActivityId();
  }

  private String caseOf(Job job) {
    ProcessInstance instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    return instance == null ? null : instance.getBusinessKey();
  }
}
