package org.expediente.engine.persons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.expediente.engine.CommandFields;
import org.expediente.journal.Act;

/** The acts that a command of an administrator stands for; none for other commands. */
final class AdministrativeActs {
  private AdministrativeActs() {}

  static List<Act> of(Command<?> command) {
    if (command instanceof SaveUserCmd) {
      return List.of(saved((UserEntity) CommandFields.read(command, "user")));
    } else if (command instanceof CreateMembershipCmd) {
      return List.of(membership("membership.added", command));
    } else if (command instanceof DeleteMembershipCmd) {
      return List.of(membership("membership.removed", command));
    } else if (command instanceof UnlockUserCmd) {
      return List.of(new Act(null, "person.unlocked", null, one("account", command, "userId")));
    } else if (command instanceof SetJobRetriesCmd) {
      return retried(command);
    } else if (command instanceof DelegateTaskCmd) {
      return delegated(command);
    }
    return List.of();
  }

  /** Never the password, only whether it was changed. */
  private static Act saved(UserEntity user) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("account", String.valueOf(user.getId()));
    data.put("firstName", user.getFirstName());
    data.put("lastName", user.getLastName());
    data.put("email", user.getEmail());
    data.put("created", user.getRevision() == 0);
    data.put("passwordChanged", user.hasNewPassword());
    return new Act(null, "person.saved", null, data);
  }

  private static Act membership(String kind, Command<?> command) {
    Map<String, Object> data = one("account", command, "userId");
    data.putAll(one("group", command, "groupId"));
    return new Act(null, kind, null, data);
  }

  /** One for each job: of the command, or the failed ones of a step that it names. */
  private static List<Act> retried(Command<?> command) {
    JobManager jobs = Context.getCommandContext().getJobManager();
    Object ofStep = CommandFields.read(command, "jobDefinitionId");
    Stream<JobEntity> found =
        ofStep instanceof String definition
            ? jobs.findJobsByJobDefinitionId(definition).stream().filter(j -> j.getRetries() == 0)
            : ids(command).map(jobs::findJobById);
    return found
        .filter(job -> job != null)
        .map(
            job ->
                new Act(
                    caseOf(job),
                    "job.retried",
                    job.getActivityId(),
                    one("retries", command, "retries")))
        .toList();
  }

  private static Stream<String> ids(Command<?> command) {
    Object many = CommandFields.read(command, "jobIds");
    Object single = CommandFields.read(command, "jobId");
    return many instanceof List<?> list
        ? list.stream().map(String::valueOf)
        : Stream.ofNullable((String) single);
  }

  private static List<Act> delegated(Command<?> command) {
    String id = (String) CommandFields.read(command, "taskId");
    TaskEntity task =
        id == null ? null : Context.getCommandContext().getTaskManager().findTaskById(id);
    return Stream.ofNullable(task)
        .map(
            found ->
                new Act(
                    caseOf(found.getProcessInstance()),
                    "task.delegated",
                    found.getTaskDefinitionKey(),
                    one("assignee", command, "userId")))
        .toList();
  }

  private static String caseOf(JobEntity job) {
    String instance = job.getProcessInstanceId();
    return instance == null
        ? null
        : caseOf(Context.getCommandContext().getExecutionManager().findExecutionById(instance));
  }

  private static String caseOf(ExecutionEntity instance) {
    return instance == null ? null : instance.getBusinessKey();
  }

  private static Map<String, Object> one(String name, Command<?> command, String field) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(name, CommandFields.read(command, field));
    return data;
  }
}
