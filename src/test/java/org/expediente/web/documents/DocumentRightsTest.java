package org.expediente.web.documents;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.expediente.access.Actor;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

class DocumentRightsTest {
  private final TaskQuery query = mock(RETURNS_SELF);
  private final TaskService tasks = mock();
  private final DocumentRights rights = new DocumentRights(tasks);

  private void add(String taskId, String... groups) {
    rights.mayAdd(new Viewer(new Actor("ana", List.of(groups)), true), null, taskId);
  }

  @Test
  void anExecutiveReaderAddsForAnOwnTaskOnly() {
    when(tasks.createTaskQuery()).thenReturn(query);
    doReturn(0L).when(query).count();
    assertThatThrownBy(() -> add("t", "executive-secretariat"))
        .isInstanceOfSatisfying(
            Refusal.class,
            no ->
                org.assertj.core.api.Assertions.assertThat(no.code())
                    .isEqualTo("document.readOnly"));
    assertThatThrownBy(() -> add(null, "executive-secretariat")).isInstanceOf(Refusal.class);
    doReturn(1L).when(query).count();
    assertThatCode(() -> add("t", "executive-secretariat")).doesNotThrowAnyException();
    assertThatCode(() -> add(null, "executive-secretariat", "planning")).doesNotThrowAnyException();
  }
}
