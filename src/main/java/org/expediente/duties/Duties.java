package org.expediente.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.expediente.access.Unrestricted;
import org.expediente.problem.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Keeps people from acting twice where the diagram demands different persons (SoD-1). Looks at
 * persons, not at groups, over the whole case: called processes carry its number.
 */
@Service
public class Duties {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final HistoryService history;
  private final IdentityService identity;
  private final Unrestricted unrestricted;
  private final Clock clock;

  Duties(
      @Lazy HistoryService history,
      @Lazy IdentityService identity,
      Unrestricted unrestricted,
      Clock clock) {
    this.history = history;
    this.identity = identity;
    this.unrestricted = unrestricted;
    this.clock = clock;
  }

  /** Who completed one of these tasks in the case. */
  public List<Involvement> involved(String caseNumber, Collection<String> taskKeys) {
    return taskKeys.isEmpty()
        ? List.of()
        : unrestricted.read(() -> completed(caseNumber, taskKeys));
  }

  private List<Involvement> completed(String caseNumber, Collection<String> taskKeys) {
    return history
        .createHistoricTaskInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .taskDefinitionKeyIn(taskKeys.toArray(String[]::new))
        .taskDeleteReason("completed")
        .list()
        .stream()
        .filter(task -> task.getAssignee() != null)
        .map(this::involvement)
        .toList();
  }

  /**
   * Refuses a person who took part in one of these tasks.
   *
   * @throws Refusal forbidden, naming the earlier task
   */
  public void require(String person, String caseNumber, Collection<String> taskKeys) {
    for (Involvement earlier : involved(caseNumber, taskKeys)) {
      if (earlier.person().equals(person)) {
        throw Refusal.forbidden(
            "duty.incompatible",
            "No puede realizar esta tarea: usted ya intervino como %s en el expediente %s (%s, %s)."
                .formatted(
                    earlier.role(), caseNumber, earlier.taskName(), DAY.format(earlier.on())));
      }
    }
  }

  private Involvement involvement(HistoricTaskInstance task) {
    LocalDate on = LocalDate.ofInstant(task.getEndTime().toInstant(), clock.getZone());
    return new Involvement(
        task.getAssignee(), role(task), task.getTaskDefinitionKey(), task.getName(), on);
  }

  private String role(HistoricTaskInstance task) {
    List<String> groups =
        history.createHistoricIdentityLinkLogQuery().taskId(task.getId()).list().stream()
            .map(HistoricIdentityLinkLog::getGroupId)
            .filter(id -> id != null)
            .distinct()
            .toList();
    return groups.isEmpty()
        ? "responsable"
        : identity.createGroupQuery().groupIdIn(groups.toArray(String[]::new)).list().stream()
            .map(Group::getName)
            .collect(Collectors.joining(", "));
  }
}
