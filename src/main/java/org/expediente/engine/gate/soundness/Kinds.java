package org.expediente.engine.gate.soundness;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CancelEventDefinition;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Which kind of node an element is. */
final class Kinds {
  private Kinds() {}

  static Kind of(FlowNode node, Arrows arrows) {
    if (node instanceof SubProcess) {
      return Kind.SCOPE;
    }
    if (node instanceof Activity) {
      return arrows.boundaries.containsKey(node.getId()) ? Kind.HELD : Kind.PASS;
    }
    boolean joins = arrows.in(node) > 1;
    if (node instanceof ParallelGateway) {
      return joins ? Kind.JOIN_ALL : Kind.PASS;
    }
    if (node instanceof InclusiveGateway) {
      return joins ? Kind.JOIN_SOME : Kind.PASS;
    }
    if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
      return arrows.out(node) == 0 ? Kind.STUCK : Kind.PASS;
    }
    return node instanceof ThrowEvent ? thrown(node, arrows) : Kind.PASS;
  }

  /** Not part of the flow: happens only when something is undone. */
  static boolean isCompensation(FlowNode node) {
    return node instanceof Activity activity && activity.isForCompensation()
        || !(node instanceof ThrowEvent) && Events.has(node, CompensateEventDefinition.class);
  }

  private static Kind thrown(FlowNode node, Arrows arrows) {
    if (Events.has(node, EscalationEventDefinition.class)) {
      return Kind.ESCALATION;
    }
    if (node instanceof IntermediateThrowEvent) {
      boolean lost =
          Events.has(node, LinkEventDefinition.class)
              && arrows.nodes.values().stream().noneMatch(catcher -> meets(node, catcher));
      return lost ? Kind.STUCK : Kind.PASS;
    }
    if (!(node instanceof EndEvent)) {
      return Kind.PASS;
    }
    if (Events.has(node, TerminateEventDefinition.class)) {
      return Kind.TERMINATE;
    }
    if (Events.has(node, ErrorEventDefinition.class)) {
      return Kind.ERROR;
    }
    return Events.has(node, CancelEventDefinition.class) ? Kind.CANCEL : Kind.PASS;
  }

  /** A link event and the one where its token comes out. */
  static boolean meets(FlowNode thrower, FlowNode catcher) {
    return thrower instanceof ThrowEvent
        && !(catcher instanceof ThrowEvent)
        && Events.link(thrower) != null
        && Events.link(thrower).equals(Events.link(catcher));
  }
}
