package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The nodes of one scope and what joins them, read as the engine reads them: by {@code sourceRef}
 * and {@code targetRef}, whatever {@code incoming} and {@code outgoing} say.
 */
final class Arrows {
  final Map<String, FlowNode> nodes = new LinkedHashMap<>();
  final Map<String, List<SequenceFlow>> in = new HashMap<>();
  final Map<String, List<SequenceFlow>> out = new HashMap<>();
  final Map<String, List<BoundaryEvent>> boundaries = new HashMap<>();

  /** Flows and boundary events that join nothing in this scope. */
  final List<BaseElement> loose = new ArrayList<>();

  Arrows(ModelElementInstance container) {
    of(container, FlowNode.class).forEach(node -> nodes.put(node.getId(), node));
    for (SequenceFlow flow : of(container, SequenceFlow.class)) {
      String source = flow.getAttributeValue("sourceRef");
      String target = flow.getAttributeValue("targetRef");
      if (nodes.containsKey(source) && nodes.containsKey(target)) {
        out.computeIfAbsent(source, key -> new ArrayList<>()).add(flow);
        in.computeIfAbsent(target, key -> new ArrayList<>()).add(flow);
      } else {
        loose.add(flow);
      }
    }
    for (BoundaryEvent event : of(container, BoundaryEvent.class)) {
      String host = event.getAttributeValue("attachedToRef");
      if (nodes.containsKey(host)) {
        boundaries.computeIfAbsent(host, key -> new ArrayList<>()).add(event);
      } else {
        loose.add(event);
      }
    }
  }

  int in(FlowNode node) {
    return in.getOrDefault(node.getId(), List.of()).size();
  }

  int out(FlowNode node) {
    return out.getOrDefault(node.getId(), List.of()).size();
  }

  private static <T extends ModelElementInstance> Collection<T> of(
      ModelElementInstance container, Class<T> type) {
    return container.getChildElementsByType(type);
  }
}
