package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Nothing lies about unused. That what a diagram names exists is a rule of the gate. */
class ReferencesTest {
  @Test
  void everyFormIsUsed() {
    Set<String> used = new TreeSet<>();
    Diagrams.all()
        .forEach(
            diagram -> {
              diagram
                  .model()
                  .getModelElementsByType(UserTask.class)
                  .forEach(task -> used.add(task.getCamundaFormRef()));
              diagram
                  .model()
                  .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.StartEvent.class)
                  .forEach(start -> used.add(String.valueOf(start.getCamundaFormRef())));
            });
    assertThat(
            Diagrams.files("forms", ".form")
                .map(file -> file.getFileName().toString().replace(".form", "")))
        .allMatch(used::contains);
  }
}
