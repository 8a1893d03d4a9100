package org.expediente.engine.duties;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.expediente.access.Actors;
import org.expediente.duties.Duties;
import org.expediente.duties.DutyTask;
import org.expediente.duties.PartKind;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.stereotype.Component;

/** Asks the rules about the people of a task, and writes down who did it. */
@Component
class DutyDesk {
  private final Duties duties;
  private final Journal journal;
  private final Actors actors;

  DutyDesk(Duties duties, Journal journal, Actors actors) {
    this.duties = duties;
    this.journal = journal;
    this.actors = actors;
  }

  /** Refuses if one of them is barred. */
  void require(Collection<String> people, DutyTask task) {
    duties.require(people, task);
  }

  /** Refuses if the actor or the one whose task it is is barred from doing it. */
  void requireDoers(DelegateTask task, DutyTask duty) {
    require(doers(task), duty);
  }

  /** Writes down the actor, and the one whose task it was if that is somebody else. */
  void record(PartKind kind, DelegateTask task, DutyTask duty) {
    String process = ((TaskEntity) task).getProcessDefinition().getKey();
    doers(task).forEach(person -> duties.record(kind, person, duty, process, task.getId()));
  }

  /**
   * Takes a new task away from a person whom the diagram named and who is barred, so that the
   * others of the group can do it; without a group there would be nobody, and it is refused.
   */
  void dropBarred(DelegateTask task, DutyTask duty) {
    String assignee = task.getAssignee();
    if (assignee != null && !duty.roles().isEmpty() && duties.bar(assignee, duty).isPresent()) {
      task.setAssignee(null);
      dropped(duty, assignee);
    }
    List<IdentityLinkEntity> links = ((TaskEntity) task).getIdentityLinks();
    for (IdentityLinkEntity link : List.copyOf(links)) {
      String person = link.getUserId();
      if (person != null && duties.bar(person, duty).isPresent()) {
        link.delete(); // the engine's own way looks in the database, where it is not yet
        links.remove(link);
        dropped(duty, person);
      }
    }
  }

  private void dropped(DutyTask duty, String person) {
    String why = String.join(" ", duties.explain(duties.bars(Set.of(person), duty)));
    journal.record(
        new Act(
            duty.caseNumber(),
            "duty.dropped",
            duty.taskKey(),
            Map.of("person", person, "reason", why)));
  }

  private Set<String> doers(DelegateTask task) {
    Set<String> doers = new LinkedHashSet<>(Set.of(actors.current().person()));
    if (task.getAssignee() != null) {
      doers.add(task.getAssignee());
    }
    return doers;
  }
}
