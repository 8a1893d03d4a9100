package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.model.Diagrams.Diagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram reads like the procedure and carries what the house needs; see docs/adr/0004. */
class DiagramRulesTest {
  static Stream<Diagram> diagrams() {
    return Diagrams.all();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void processNamesItsFileVersionAndRetention(Diagram diagram) {
    var process = diagram.process();
    assertThat(process.getId()).isEqualTo(diagram.name());
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getName()).isNotBlank();
    assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d{4,}D");
    assertThat(process.getDocumentations()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void userTasksSayWhoWhatUntilWhenAndOnWhichGround(Diagram diagram) {
    List<String> findings = new ArrayList<>();
    for (UserTask task : diagram.model().getModelElementsByType(UserTask.class)) {
      String id = task.getId();
      check(findings, task.getCamundaCandidateGroups() != null, id + ": no candidate group");
      check(findings, task.getCamundaFormRef() != null, id + ": no form");
      check(
          findings,
          "deployment".equals(task.getCamundaFormRefBinding()),
          id + ": form not bound to the deployment");
      check(findings, form(task.getCamundaFormRef()), id + ": form does not exist");
      check(
          findings,
          String.valueOf(task.getCamundaDueDate()).startsWith("${terms.businessDays("),
          id + ": no due date from the terms bean");
      check(
          findings,
          !task.getDocumentations().isEmpty()
              && task.getDocumentations().iterator().next().getTextContent().length() >= 40,
          id + ": no instruction");
      check(
          findings,
          Diagrams.property(task, "legal.basis").filter(v -> !v.isBlank()).isPresent(),
          id + ": no legal basis");
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyNodeStandsInALane(Diagram diagram) {
    Set<FlowNode> inLanes =
        diagram.model().getModelElementsByType(Lane.class).stream()
            .flatMap(lane -> lane.getFlowNodeRefs().stream())
            .collect(Collectors.toSet());
    List<String> outside =
        diagram.process().getChildElementsByType(FlowNode.class).stream()
            .filter(node -> !inLanes.contains(node))
            .map(FlowNode::getId)
            .toList();
    assertThat(outside).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void idsNameTheirKindAndLabelsAreThere(Diagram diagram) {
    List<String> findings = new ArrayList<>();
    for (FlowNode node : diagram.model().getModelElementsByType(FlowNode.class)) {
      check(
          findings,
          node.getId()
              .matches(
                  "(startEvent|endEvent|userTask|serviceTask|businessRuleTask|receiveTask|gateway|"
                      + "callActivity|timerBoundary|catchEvent|throwEvent|subProcess)_[a-z]\\w*"),
          node.getId() + ": id without kind");
      if (node instanceof Activity
          || node instanceof EndEvent
          || node instanceof ExclusiveGateway && node.getOutgoing().size() > 1) {
        check(
            findings,
            node.getName() != null && !node.getName().isBlank(),
            node.getId() + ": no label");
      }
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void questionsHaveAnswersThatAgreeWithTheirConditions(Diagram diagram) {
    List<String> findings = new ArrayList<>();
    for (ExclusiveGateway gateway :
        diagram.model().getModelElementsByType(ExclusiveGateway.class)) {
      Collection<SequenceFlow> answers = gateway.getOutgoing();
      if (answers.size() < 2) {
        continue;
      }
      check(findings, gateway.getName().endsWith("?"), gateway.getId() + ": not a question");
      for (SequenceFlow answer : answers) {
        boolean isDefault = answer.equals(gateway.getDefault());
        boolean hasCondition = answer.getConditionExpression() != null;
        check(findings, answer.getName() != null, answer.getId() + ": no answer");
        check(
            findings,
            isDefault != hasCondition,
            answer.getId() + ": needs a condition or to be the default");
        if (hasCondition && answer.getName() != null) {
          String condition = answer.getConditionExpression().getTextContent();
          boolean negative = condition.matches("\\$\\{\\s*(!|not ).*|.*(!=|== false).*");
          check(
              findings,
              !(answer.getName().equals("No") && !negative && !condition.contains("NO"))
                  && !(answer.getName().equals("Sí") && negative),
              answer.getId() + ": answer contradicts its condition " + condition);
        }
      }
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void daysAreCountedByTheTermsBean(Diagram diagram) {
    assertThat(
            diagram.model().getModelElementsByType(TimeDuration.class).stream()
                .map(TimeDuration::getTextContent)
                .filter(duration -> duration.matches("P\\d+[DWMY].*")))
        .isEmpty();
    assertThat(
            diagram.model().getModelElementsByType(TimeDate.class).stream()
                .map(TimeDate::getTextContent))
        .allMatch(date -> date.startsWith("${terms."));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void endsAreDistinct(Diagram diagram) {
    List<String> names =
        diagram.process().getChildElementsByType(EndEvent.class).stream()
            .map(EndEvent::getName)
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void aPageHoldsTheTopLevel(Diagram diagram) {
    long nodes =
        diagram.process().getChildElementsByType(FlowNode.class).stream()
            .filter(n -> !(n instanceof org.camunda.bpm.model.bpmn.instance.BoundaryEvent))
            .count();
    assertThat(nodes).isLessThanOrEqualTo(30);
  }

  private static boolean form(String id) {
    Set<Path> found =
        Diagrams.files("forms", ".form")
            .filter(f -> f.getFileName().toString().equals(id + ".form"))
            .filter(Files::exists)
            .collect(Collectors.toCollection(TreeSet::new));
    return found.size() == 1;
  }

  private static void check(List<String> findings, boolean holds, String finding) {
    if (!holds) {
      findings.add(finding);
    }
  }
}
