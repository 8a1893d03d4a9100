package org.expediente.terms;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Starts the engine with the diagrams of {@code terms/review.bpmn} on a Monday. */
@SpringBootTest(classes = TermsOffice.class, webEnvironment = WebEnvironment.NONE)
@RecordApplicationEvents
abstract class TermsEngineCase {
  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired IdentityService identity;
  @Autowired JdbcClient sql;
  @Autowired TermBook book;
  @Autowired Decrees decrees;
  @Autowired LateDecree lateDecree;
  @Autowired CalendarDrift drift;
  @Autowired ApplicationEvents events;

  private String deployment;

  @BeforeEach
  void start() {
    today("2022-03-07"); // a Monday
    sql.sql(
            """
            insert into parameter values ('test.review', date '2022-01-01', null, '5',
              'business-days', 'Art. 1 de prueba', true, 'prueba'),
              ('test.phase', date '2022-01-01', null, '8',
              'business-days', 'Art. 2 de prueba', false, 'prueba')
            """)
        .update();
    deployment =
        repository.createDeployment().addClasspathResource("terms/review.bpmn").deploy().getId();
  }

  @AfterEach
  void clean() {
    identity.clearAuthentication();
    repository.deleteDeployment(deployment, true);
    for (String table : List.of("term_change", "term_suspension", "term")) {
      sql.sql("delete from " + table).update();
    }
    sql.sql("delete from calendar_closure where source = 'Diario de prueba'").update();
    sql.sql("delete from parameter where parameter_key like 'test.%'").update();
    ClockUtil.reset();
  }

  /** Does what the engine's hook does at a completion. */
  void complete(Task task, boolean again) {
    book.met(task.getExecutionId(), task.getTaskDefinitionKey());
    tasks.complete(task.getId(), Map.of("again", again));
  }

  void closeEasterMonday(boolean closed) {
    sql.sql(
            "update parameter set parameter_value = :closed"
                + " where parameter_key = 'terms.easterMondayClosed'")
        .param("closed", String.valueOf(closed))
        .update();
  }

  ProcessInstance begin(String process, String caseNumber) {
    return runtime.startProcessInstanceByKey(process, caseNumber, Map.of("again", false));
  }

  Task task(ProcessInstance process) {
    return tasks.createTaskQuery().processInstanceId(process.getId()).singleResult();
  }

  Job timer(String activity) {
    return management.createJobQuery().activityId(activity).singleResult();
  }

  static void today(String day) {
    ClockUtil.setCurrentTime(at(day + "T09:00"));
  }

  static Date endOf(String day) {
    return at(day + "T23:59:59");
  }

  static Date at(String time) {
    return Date.from(LocalDateTime.parse(time).atZone(ZONE).toInstant());
  }
}
