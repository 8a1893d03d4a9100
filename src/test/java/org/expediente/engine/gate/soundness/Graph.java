package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A drawing of tasks (t), exclusive (x) and parallel (p) gateways, one start (s) and ends (e). */
final class Graph {
  record Edge(String from, String to) {}

  final Map<String, Character> nodes = new LinkedHashMap<>();
  final List<Edge> edges = new ArrayList<>();

  String node(char kind) {
    String id = kind + "" + nodes.size();
    nodes.put(id, kind);
    return id;
  }

  void edge(String from, String to) {
    edges.add(new Edge(from, to));
  }

  List<Integer> into(String node) {
    return IntStream.range(0, edges.size())
        .filter(i -> edges.get(i).to().equals(node))
        .boxed()
        .toList();
  }

  List<Integer> outOf(String node) {
    return IntStream.range(0, edges.size())
        .filter(i -> edges.get(i).from().equals(node))
        .boxed()
        .toList();
  }

  BpmnModelInstance model() {
    return Sketch.of(toString());
  }

  @Override
  public String toString() {
    String drawn =
        nodes.entrySet().stream()
            .map(node -> "<%s id='%s'/>".formatted(tag(node.getValue()), node.getKey()))
            .collect(Collectors.joining());
    return IntStream.range(0, edges.size())
        .mapToObj(
            i ->
                "<sequenceFlow id='f%d' sourceRef='%s' targetRef='%s'/>"
                    .formatted(i, edges.get(i).from(), edges.get(i).to()))
        .collect(Collectors.joining("", drawn, ""));
  }

  private static String tag(char kind) {
    return switch (kind) {
      case 's' -> "startEvent";
      case 'e' -> "endEvent";
      case 'x' -> "exclusiveGateway";
      case 'p' -> "parallelGateway";
      default -> "task";
    };
  }
}
