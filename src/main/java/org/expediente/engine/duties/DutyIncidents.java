package org.expediente.engine.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.expediente.access.Unrestricted;
import org.expediente.duties.Bar;
import org.expediente.duties.Duties;
import org.expediente.duties.DutyChanged;
import org.expediente.duties.DutyTask;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** A task that nobody may do is shown in Cockpit as an incident, instead of waiting in silence. */
@Component
class DutyIncidents {
  static final String TYPE = "dutyUnsatisfiable";
  private static final int LONGEST = 4_000;

  private final Duties duties;
  private final Journal journal;
  private final RuntimeService runtime;
  private final ProcessEngineConfigurationImpl engine;
  private final Unrestricted unrestricted;

  DutyIncidents(
      Duties duties,
      Journal journal,
      @Lazy RuntimeService runtime,
      @Lazy ProcessEngineConfigurationImpl engine,
      Unrestricted unrestricted) {
    this.duties = duties;
    this.journal = journal;
    this.runtime = runtime;
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  /** Opens an incident if nobody is left who may do the new task. */
  void open(DelegateTask task, DutyTask duty) {
    List<String> possible = possible(task, duty);
    List<Bar> bars = duties.bars(possible, duty);
    if (bars.size() < possible.size()) {
      return;
    }
    String message = message(duty, bars);
    task.getExecution().createIncident(TYPE, task.getId(), message);
    journal.record(
        new Act(
            duty.caseNumber(), "duty.unsatisfiable", duty.taskKey(), Map.of("message", message)));
  }

  /** Ends the incident of the task, if there is one. */
  void close(DelegateTask task) {
    ExecutionEntity execution = (ExecutionEntity) task.getExecution();
    if (execution != null) {
      List.copyOf(execution.getIncidents()).stream()
          .filter(incident -> task.getId().equals(incident.getConfiguration()))
          .filter(incident -> TYPE.equals(incident.getIncidentType()))
          .forEach(IncidentEntity::resolve);
    }
  }

  /** Somebody new may be there: ends the incidents of tasks that somebody may do again. */
  @TransactionalEventListener(fallbackExecution = true)
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void review(DutyChanged change) {
    unrestricted.read(
        () -> {
          runtime.createIncidentQuery().incidentType(TYPE).list().forEach(this::review);
          return null;
        });
  }

  private void review(Incident incident) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              TaskEntity task = context.getTaskManager().findTaskById(incident.getConfiguration());
              DutyTask duty = task == null ? null : DutyTasks.of(task);
              if (duty != null) {
                List<String> possible = possible(task, duty);
                if (duties.bars(possible, duty).size() < possible.size()) {
                  close(task);
                }
              }
              return null;
            });
  }

  private List<String> possible(DelegateTask task, DutyTask duty) {
    List<String> possible = new ArrayList<>(duties.members(duty.roles()));
    possible.addAll(TaskPeople.of((TaskEntity) task).candidates());
    if (task.getAssignee() != null) {
      possible.add(task.getAssignee());
    }
    return possible.stream().distinct().toList();
  }

  private String message(DutyTask duty, List<Bar> bars) {
    String why =
        bars.isEmpty()
            ? "Ningún grupo de la tarea tiene integrantes."
            : "Están impedidas todas las personas de sus grupos: "
                + String.join(" ", duties.explain(bars));
    String message =
        "Nadie puede realizar la tarea «%s». %s Nombre a un suplente o agregue a otra persona al grupo."
            .formatted(duty.label(), why);
    return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
  }
}
