package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The ways in which a node may send tokens on. */
final class Exits {
  /** More conditional ways out of one node than this are not combined. */
  private static final int MOST = 12;

  private Exits() {}

  static boolean tooMany(FlowNode element, int out) {
    boolean combines =
        !(element instanceof ParallelGateway
            || element instanceof ExclusiveGateway
            || element instanceof EventBasedGateway);
    return combines && out > MOST;
  }

  static List<List<Flow>> of(Node node) {
    if (node.out.isEmpty()) {
      return List.of(List.of());
    }
    if (node.element instanceof ExclusiveGateway || node.element instanceof EventBasedGateway) {
      return node.out.stream().map(List::of).toList();
    }
    if (node.element instanceof ParallelGateway) {
      return List.of(List.copyOf(node.out));
    }
    String other = node.element.getAttributeValue("default");
    List<Flow> always = new ArrayList<>();
    List<Flow> maybe = new ArrayList<>();
    List<Flow> otherwise = new ArrayList<>();
    for (Flow flow : node.out) {
      boolean free = node.element instanceof InclusiveGateway || isConditional(node, flow);
      (flow.id().equals(other) ? otherwise : free ? maybe : always).add(flow);
    }
    List<List<Flow>> exits = new ArrayList<>();
    for (int choice = 0; choice < 1 << Math.min(maybe.size(), MOST); choice++) {
      List<Flow> exit = new ArrayList<>(always);
      for (int i = 0; i < maybe.size(); i++) {
        if ((choice >> i & 1) == 1) {
          exit.add(maybe.get(i));
        }
      }
      if (!exit.isEmpty()) {
        exits.add(exit);
      }
    }
    if (always.isEmpty() && !otherwise.isEmpty()) {
      exits.add(otherwise);
    }
    return exits;
  }

  private static boolean isConditional(Node node, Flow flow) {
    return node.element.getModelInstance().getModelElementById(flow.id()) instanceof SequenceFlow f
        && f.getConditionExpression() != null;
  }
}
