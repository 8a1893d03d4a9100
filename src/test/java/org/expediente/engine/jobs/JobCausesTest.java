package org.expediente.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a job does is the product's own act, and names the person whose act led to it. */
@ExpedienteTest
class JobCausesTest {
  private static final String CASE = "PRU-2026-900001";

  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private Journal journal;
  @Autowired private Desk desk;
  @Autowired private JdbcClient db;
  private String deployment;

  @BeforeEach
  void deploy() {
    deployment =
        repository.createDeployment().addClasspathResource("engine/jobs.bpmn").deploy().getId();
  }

  @AfterEach
  void remove() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void eachJobOfARowNamesThePersonBehindIt() {
    runtime.startProcessInstanceByKey("jobs", CASE);
    String first = tasks.createTaskQuery().processInstanceBusinessKey(CASE).singleResult().getId();
    desk.as(
        "legal-1",
        () -> {
          tasks.complete(first);
          return null;
        });
    assertThat(causes()).isEqualTo(1);

    desk.run(CASE, "event_passed");
    desk.run(CASE, "userTask_second");

    assertThat(causes()).as("the rows go with the jobs").isZero();
    assertThat(journal.entries(CASE, 0, 100))
        .filteredOn(entry -> entry.kind().equals("task.assigned"))
        .extracting(Entry::step, Entry::person, Entry::channel, Entry::data)
        .containsExactly(
            tuple("userTask_first", "sistema", "SYSTEM", "{\"assignee\":\"legal-1\"}"),
            tuple(
                "userTask_second",
                "sistema",
                "JOB",
                "{\"assignee\":\"legal-2\",\"causedBy\":\"legal-1\"}"));
  }

  private int causes() {
    return db.sql(
            "select count(*) from job_cause where job_id in"
                + " (select job_id_ from act_hi_job_log where process_def_key_ = 'jobs')")
        .query(Integer.class)
        .single();
  }
}
