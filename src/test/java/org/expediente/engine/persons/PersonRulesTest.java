package org.expediente.engine.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.SmallDiagram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules hold below every interface: here the engine's Java API is used. */
@ExpedienteTest
class PersonRulesTest {
  @Autowired private Desk desk;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;
  @Autowired private RepositoryService repository;

  @Test
  void noPersonCommentsOrAttaches() {
    Task task = tasks.newTask();
    tasks.saveTask(task);
    String id = task.getId();

    for (String person : List.of("audit-1", "legal-1", "admin")) {
      refused(person, () -> tasks.createComment(id, null, "x"));
      refused(person, () -> tasks.createAttachment("t", id, null, "x", "x", "http://x"));
      refused(
          person,
          () -> {
            tasks.deleteAttachment("none");
            return null;
          });
    }
    assertThatCode(() -> tasks.createComment(id, null, "the product itself may"))
        .doesNotThrowAnyException();
    tasks.deleteTask(id, true);
  }

  @Test
  void whoDeployedDoesNotDelete() {
    String deployment =
        desk.as(
            "process-owner-1",
            () ->
                repository
                    .createDeployment()
                    .addString("mine.bpmn", SmallDiagram.of("mine"))
                    .deploy()
                    .getId());

    for (boolean cascade : new boolean[] {false, true}) {
      refused(
          "process-owner-1",
          () -> {
            repository.deleteDeployment(deployment, cascade);
            return null;
          });
    }
    assertThat(repository.createDeploymentQuery().deploymentId(deployment).count()).isEqualTo(1);
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void whoAdministersPeopleIsInNoOtherGroup() {
    assertThatThrownBy(() -> identity.createMembership("admin", "legal"))
        .isInstanceOf(AuthorizationException.class)
        .hasMessageContaining("no puede pertenecer a otro grupo");
    assertThatThrownBy(() -> identity.createMembership("legal-1", "camunda-admin"))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void nobodyLeavesOrEntersAGroupByOneself() {
    refused(
        "admin",
        () -> {
          identity.deleteMembership("admin", "camunda-admin");
          return null;
        });
    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
  }

  private void refused(String person, Callable<?> work) {
    assertThatThrownBy(() -> desk.as(person, work)).isInstanceOf(AuthorizationException.class);
  }
}
