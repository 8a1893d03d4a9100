package org.expediente.engine.gate.soundness;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CancelEventDefinition;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.expediente.engine.gate.soundness.Trigger.Cause;

/** What the event definitions of a node say. */
final class Events {
  private Events() {}

  static boolean has(FlowNode node, Class<? extends EventDefinition> type) {
    return definitions(node).stream().anyMatch(type::isInstance);
  }

  /** Name of the link that the event leaves for or arrives from; null if it is no link. */
  static String link(FlowNode node) {
    return definitions(node).stream()
        .filter(LinkEventDefinition.class::isInstance)
        .map(definition -> String.valueOf(definition.getAttributeValue("name")))
        .findFirst()
        .orElse(null);
  }

  /**
   * What sets the event off.
   *
   * @param surrounded what the event watches: an activity, or the scope of an event subprocess
   */
  static Trigger trigger(CatchEvent event, ModelElementInstance surrounded) {
    if (has(event, CompensateEventDefinition.class)) {
      return new Trigger(Cause.COMPENSATION, null, false);
    }
    if (has(event, CancelEventDefinition.class)) {
      return new Trigger(Cause.CANCEL, null, false);
    }
    // an error or escalation may also come out of the work of a task or of a called process
    boolean works = works(surrounded);
    if (has(event, ErrorEventDefinition.class)) {
      return new Trigger(Cause.ERROR, code(event), works);
    }
    if (has(event, EscalationEventDefinition.class)) {
      return new Trigger(Cause.ESCALATION, code(event), works);
    }
    return new Trigger(Cause.OUTSIDE, null, true);
  }

  /** Code of the error or escalation of the event; null if it names none. */
  static String code(FlowNode node) {
    for (EventDefinition definition : definitions(node)) {
      String attribute = definition instanceof ErrorEventDefinition ? "errorRef" : "escalationRef";
      String reference = definition.getAttributeValue(attribute);
      ModelElementInstance found =
          reference == null ? null : node.getModelInstance().getModelElementById(reference);
      if (found != null) {
        String code =
            found.getAttributeValue(
                definition instanceof ErrorEventDefinition ? "errorCode" : "escalationCode");
        return code == null ? reference : code;
      }
      if (reference != null) {
        return reference;
      }
    }
    return null;
  }

  private static boolean works(ModelElementInstance element) {
    return element instanceof Task
        || element instanceof CallActivity
        || element.getChildElementsByType(FlowNode.class).stream().anyMatch(Events::works);
  }

  private static Collection<EventDefinition> definitions(FlowNode node) {
    return node instanceof CatchEvent || node instanceof ThrowEvent
        ? node.getChildElementsByType(EventDefinition.class)
        : java.util.List.of();
  }
}
