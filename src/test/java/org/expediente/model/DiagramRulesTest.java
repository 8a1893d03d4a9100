package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.model.Diagrams.Diagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every diagram of the house reads like its procedure. What a diagram must carry is a rule of the
 * deployment gate (docs/adr/0009); here is the house's style alone.
 */
class DiagramRulesTest {
  static Stream<Diagram> diagrams() {
    return Diagrams.all();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void instructionsAreSentences(Diagram diagram) {
    assertThat(diagram.model().getModelElementsByType(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(task.getDocumentations().iterator().next().getTextContent())
                    .hasSizeGreaterThanOrEqualTo(40));
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
                      + "callActivity|timerBoundary|errorBoundary|messageBoundary|catchEvent|throwEvent|subProcess)_[a-z]\\w*"),
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

  private static void check(List<String> findings, boolean holds, String finding) {
    if (!holds) {
      findings.add(finding);
    }
  }
}
