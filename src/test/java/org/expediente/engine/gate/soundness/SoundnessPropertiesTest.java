package org.expediente.engine.gate.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Whatever is built of blocks is sound; what one change breaks is found, as an oracle says. */
class SoundnessPropertiesTest {
  @Property(tries = 100)
  void blocksAreSound(@ForAll Random random) {
    assertThat(Soundness.check("p.bpmn", blocks(random, 3).model())).isEmpty();
  }

  @Property(tries = 600)
  void oneChangeIsJudgedAsTheOracleJudgesIt(@ForAll Random random) {
    Graph graph = blocks(random, 2); // the oracle is slow
    change(graph, random);
    boolean sound = new NaiveOracle(graph).isSound();
    Statistics.collect(sound ? "still sound" : "unsound");
    BpmnModelInstance model = graph.model();
    assertThat(Soundness.check("p.bpmn", model).isEmpty()).as(graph.toString()).isEqualTo(sound);
  }

  private static Graph blocks(Random random, int depth) {
    Graph graph = new Graph();
    String last = block(graph, graph.node('s'), random, depth);
    graph.edge(last, graph.node('e'));
    return graph;
  }

  /** Draws something behind the node and gives the node that it ends with. */
  private static String block(Graph graph, String from, Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 1 -> block(graph, block(graph, from, random, depth - 1), random, depth - 1);
      case 2 -> fork(graph, from, 'x', random, depth);
      case 3 -> fork(graph, from, 'p', random, depth);
      case 4 -> loop(graph, from, random, depth);
      default -> then(graph, from, 't');
    };
  }

  private static String fork(Graph graph, String from, char kind, Random random, int depth) {
    String split = then(graph, from, kind);
    String join = graph.node(kind);
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      graph.edge(block(graph, split, random, depth - 1), join);
    }
    return join;
  }

  private static String loop(Graph graph, String from, Random random, int depth) {
    String merge = then(graph, from, 'x');
    String split = then(graph, block(graph, merge, random, depth - 1), 'x');
    graph.edge(block(graph, split, random, depth - 1), merge);
    return split;
  }

  private static String then(Graph graph, String from, char kind) {
    String node = graph.node(kind);
    graph.edge(from, node);
    return node;
  }

  private static void change(Graph graph, Random random) {
    List<String> gateways =
        graph.nodes.keySet().stream().filter(n -> "xp".indexOf(graph.nodes.get(n)) >= 0).toList();
    int edge = random.nextInt(graph.edges.size());
    switch (random.nextInt(3)) {
      case 0 -> graph.edges.remove(edge);
      case 1 -> {
        if (!gateways.isEmpty()) {
          String gateway = gateways.get(random.nextInt(gateways.size()));
          graph.nodes.put(gateway, graph.nodes.get(gateway) == 'x' ? 'p' : 'x');
        }
      }
      default -> {
        List<String> nodes = List.copyOf(graph.nodes.keySet());
        String to = nodes.get(1 + random.nextInt(nodes.size() - 1));
        graph.edges.set(edge, new Graph.Edge(graph.edges.get(edge).from(), to));
      }
    }
  }
}
