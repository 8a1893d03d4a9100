package org.expediente.engine.duties;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.Posts;
import org.expediente.duties.Duties;
import org.expediente.duties.DutyTask;
import org.expediente.duties.PartKind;
import org.springframework.stereotype.Component;

/** Whoever starts a case has taken part in it, in the name of the group that may start it. */
@Component
class CaseStarts {
  private final Duties duties;
  private final Posts posts;
  private final Actors actors;

  CaseStarts(Duties duties, Posts posts, Actors actors) {
    this.duties = duties;
    this.posts = posts;
    this.actors = actors;
  }

  /** Called when the start event is passed: by then the case has its number. */
  void record(ExecutionEntity start) {
    if (start.getProcessInstance().getSuperExecutionId() != null
        || start.getProcessBusinessKey() == null) {
      return; // called by another process, or no case
    }
    Actor actor = actors.current();
    String process = start.getProcessDefinition().getKey();
    List<String> roles = posts.starting(process).stream().filter(actor::in).toList();
    String name = start.getCurrentActivityName();
    DutyTask task =
        new DutyTask(
            start.getProcessBusinessKey(),
            start.getCurrentActivityId(),
            name == null ? start.getCurrentActivityId() : name,
            roles,
            List.of());
    duties.record(PartKind.STARTED, actor.person(), task, process, null);
  }
}
