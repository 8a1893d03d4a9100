package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
class FormContractEngineTest {
  private static final Map<String, Object> NO =
      Map.of("decision", "NO", "reason", "motivo suficiente", "amount", "5.00");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired HistoryService history;
  private String deployment;

  @BeforeEach
  void deploy() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/form-contract.bpmn")
            .addClasspathResource("engine/form-contract.form")
            .deploy()
            .getId();
  }

  @AfterEach
  void clean() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void startIsHeldToItsFormOnEveryPath() {
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("form-contract-test"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("«Decisión» es obligatorio.");
    assertThatThrownBy(
            () ->
                runtime.startProcessInstanceByKey(
                    "form-contract-test", Map.of("decision", "SI", "intruder", 1)))
        .hasMessageContaining("«intruder» no está en este formulario");
    assertThatThrownBy(() -> forms.submitStartForm(definition(), Map.of("decision", "X")))
        .hasMessageContaining("no está entre las opciones");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionId(definition()).count())
        .isZero();
  }

  @Test
  @Asvs({"2.2.2", "8.2.3"})
  void completionIsHeldToItsFormOnEveryPath() {
    String task = started();
    Map<String, Object> intruder = new HashMap<>(NO);
    intruder.put("intruder", true);
    assertThatThrownBy(() -> tasks.complete(task, intruder)).hasMessageContaining("intruder");
    assertThatThrownBy(() -> forms.submitTaskForm(task, intruder)).hasMessageContaining("intruder");
    assertThatThrownBy(() -> tasks.resolveTask(task, intruder)).hasMessageContaining("intruder");
    assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("es obligatorio");
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @Test
  void onlyMarkedFieldsOutliveTheTransactionButAllDecideInIt() {
    String task = started();
    forms.submitTaskForm(task, NO);
    var open = tasks.createTaskQuery().processDefinitionId(definition()).singleResult();
    assertThat(open.getTaskDefinitionKey()).isEqualTo("denied");
    assertThat(runtime.getVariables(open.getExecutionId())).containsOnlyKeys("amount");
    assertThat(
            history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(open.getProcessInstanceId())
                .list())
        .extracting(variable -> variable.getName())
        .containsExactly("amount");
  }

  @Test
  void rowsPreparedForTheTaskGiveWayToWhatWasSubmitted() {
    String task = started();
    tasks.setVariableLocal(task, "items", SpinValues.jsonValue("[{\"text\":\"a\"}]").create());
    Map<String, Object> fields = new HashMap<>(NO);
    fields.put("items", SpinValues.jsonValue("[{\"text\":\"a\",\"answer\":\"listo\"}]").create());
    forms.submitTaskForm(task, Variables.fromMap(fields));
    assertThat(tasks.createTaskQuery().processDefinitionId(definition()).singleResult())
        .extracting(t -> t.getTaskDefinitionKey())
        .isEqualTo("denied");
  }

  private String started() {
    runtime.startProcessInstanceByKey("form-contract-test", NO);
    return tasks.createTaskQuery().processDefinitionId(definition()).singleResult().getId();
  }

  private String definition() {
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(deployment)
        .singleResult()
        .getId();
  }
}
