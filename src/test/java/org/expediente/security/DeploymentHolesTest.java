package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may deploy diagrams does not run code on the server with them. */
@ExpedienteTest
class DeploymentHolesTest {
  private static final String KEY = "hole-test";
  private static final String STRAIGHT = "<sequenceFlow id='f' sourceRef='start' targetRef='end'/>";
  private static final String SHELL =
      "<extensionElements><camunda:field name='command'><camunda:string>id</camunda:string>"
          + "</camunda:field></extensionElements>";

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<scriptTask id='poison' scriptFormat='groovy'><script>1</script></scriptTask>",
        "<scriptTask id='poison' scriptFormat='juel'><script>${1}</script></scriptTask>",
        "<scriptTask id='poison' scriptFormat='groovy' camunda:resource='deployment://x.groovy'/>",
        "<serviceTask id='poison' camunda:type='shell'>SHELL</serviceTask>",
        "<serviceTask id='poison' camunda:type='mail'>SHELL</serviceTask>",
        "<sendTask id='poison' camunda:type='Mail'>SHELL</sendTask>",
        "<serviceTask id='poison' camunda:class='java.lang.ProcessBuilder'/>",
        "<serviceTask id='poison'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
        "<userTask id='poison'><extensionElements><camunda:taskListener event='create' class='java.lang.Object'/></extensionElements></userTask>",
        "<userTask id='poison'><extensionElements><camunda:taskListener event='create'><camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:taskListener></extensionElements></userTask>",
        "<userTask id='poison'><extensionElements><camunda:executionListener event='start' class='java.lang.Object'/></extensionElements></userTask>",
        "<userTask id='poison'><extensionElements><camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
      })
  @ClosesHole({"deployedCode", "shellMailConnectors"})
  @Asvs("2.2.2")
  void aDiagramWithCodeIsNotDeployed(String element) {
    assertRefused(diagram(element.replace("SHELL", SHELL)));
  }

  @Test
  @ClosesHole({"deployedCode", "shellMailConnectors"})
  void aConditionThatIsAScriptIsNotDeployed() {
    String flow =
        "<sequenceFlow id='poison' sourceRef='start' targetRef='end'><conditionExpression"
            + " xsi:type='tFormalExpression' language='groovy'>true</conditionExpression>"
            + "</sequenceFlow>";

    assertRefused(diagram("").replace(STRAIGHT, flow));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE definitions [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE definitions [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY x '&b;&b;&b;&b;&b;&b;&b;&b;'>]>",
        "<!DOCTYPE definitions SYSTEM 'http://localhost:1/x.dtd'>",
      })
  @ClosesHole("xmlEntities")
  void entitiesAndBombsAreNotRead(String prolog) {
    String poison = "<userTask id='poison' name='&x;'/>";

    assertNothingDeployed(prolog + diagram(prolog.contains("ENTITY") ? poison : ""), "bpmn");
    String table =
        prolog
            + "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d'"
            + " namespace='t'><decision id='poison' name='x'/></definitions>";
    assertNothingDeployed(table, "dmn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${execution.getClass().getClassLoader()}",
        "${execution.processEngineServices.repositoryService}",
        "${execution.getBpmnModelInstance()}",
        "${dataSource.connection}",
        "${environment.getProperty('user.home')}",
        "${journal.record(null)}",
        "${caseFiles}",
      })
  @ClosesHole("expressions")
  @Asvs("8.3.1")
  void anExpressionReachesNoBeanAndNoClassButThoseForDiagrams(String expression) {
    String key = deployAsNobody(asking(expression));
    try {
      assertThatThrownBy(() -> runtime.startProcessInstanceByKey(key))
          .isInstanceOf(ProcessEngineException.class);
      assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(key).count()).isZero();
    } finally {
      forget(key);
    }
  }

  @Test
  @ClosesHole("expressions")
  void anExpressionRunsNoForeignCode() {
    String key = deployAsNobody(asking(ForeignCode.EXPRESSION));
    try {
      assertThatThrownBy(() -> runtime.startProcessInstanceByKey(key))
          .isInstanceOf(ProcessEngineException.class);
      assertThat(ForeignCode.ran()).isFalse();
    } finally {
      forget(key);
    }
  }

  @Test
  @ClosesHole("unhandledError")
  @Asvs("16.5.3")
  void anErrorThatNobodyCatchesDoesNotEndTheCaseSilently() {
    String key =
        deployAsNobody(
            """
            <userTask id='work'/>
            <endEvent id='failed'><errorEventDefinition errorRef='error'/></endEvent>
            <sequenceFlow id='f1' sourceRef='start' targetRef='work'/>
            <sequenceFlow id='f2' sourceRef='work' targetRef='failed'/>
            """);
    try {
      var started = runtime.startProcessInstanceByKey(key);
      var task = tasks.createTaskQuery().processInstanceId(started.getId()).singleResult();

      assertThatThrownBy(() -> tasks.complete(task.getId()))
          .isInstanceOf(ProcessEngineException.class)
          .hasMessageContaining("no error handler");

      assertThat(runtime.createProcessInstanceQuery().processInstanceId(started.getId()).count())
          .as("the case is where it was")
          .isOne();
    } finally {
      forget(key);
    }
  }

  private void assertRefused(String bpmn) {
    Answer answer = assertNothingDeployed(bpmn, "bpmn");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.body()).as("names the element").contains("poison");
  }

  private Answer assertNothingDeployed(String content, String ending) {
    long before = repository.createDeploymentQuery().count();

    Answer answer =
        Caller.basic(port, "process-owner-1", "demo")
            .upload(
                "/engine-rest/deployment/create",
                Map.of("deployment-name", KEY),
                "data",
                KEY + "." + ending,
                content);

    assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    return answer;
  }

  private static String asking(String expression) {
    return "<sequenceFlow id='f1' sourceRef='start' targetRef='ask'/>"
        + "<serviceTask id='ask' camunda:expression=\"%s\"/>".formatted(expression);
  }

  /** Past the deployment's checks, as if they had overlooked it. */
  private String deployAsNobody(String elements) {
    repository
        .createDeployment()
        .addString(KEY + ".bpmn", diagram(elements).replace(STRAIGHT, ""))
        .deploy();
    return KEY;
  }

  private void forget(String key) {
    repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .list()
        .forEach(found -> repository.deleteDeployment(found.getDeploymentId(), true));
  }

  private static String diagram(String elements) {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <error id="error" errorCode="failed"/>
          <process id="%s" isExecutable="true" camunda:historyTimeToLive="P3650D">
            <startEvent id="start"/>%s<endEvent id="end"/>%s
          </process>
        </definitions>
        """
        .formatted(KEY, STRAIGHT, elements);
  }
}
