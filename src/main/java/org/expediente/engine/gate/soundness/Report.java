package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.expediente.engine.gate.Finding;

/** Says what was found to the owner of the diagram. */
final class Report {
  private final String resource;
  private final Drawing drawing;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Node> stuck = new HashSet<>();

  Report(String resource, Drawing drawing) {
    this.resource = resource;
    this.drawing = drawing;
  }

  List<Finding> findings() {
    return findings;
  }

  void unclear(BaseElement element) {
    add(
        element.getId(),
        "unchecked",
        "No se puede comprobar si el caso siempre termina: este elemento no se admite o no une dos "
            + "elementos del mismo nivel. Dibújelo con tareas, compuertas y flechas corrientes.");
  }

  void tooMany(String process, int most) {
    add(
        process,
        "unchecked",
        "No se pudo comprobar si el caso siempre termina: el diagrama tiene más de "
            + most
            + " estados posibles. Reduzca los caminos paralelos o lleve una parte a otro proceso.");
  }

  void noStart(String process) {
    add(process, "dead-node", "El proceso no tiene evento de inicio: ningún caso puede comenzar.");
  }

  void unsafe(Node node) {
    add(
        node.element.getId(),
        "unsafe",
        "Después de "
            + Words.of(node)
            + " pueden juntarse dos caminos que corren a la vez, y lo que sigue se haría dos veces."
            + " Espérelos con una compuerta paralela antes de seguir.");
  }

  void stuck(BitSet state) {
    for (int i = state.nextSetBit(0); i >= 0; i = state.nextSetBit(i + 1)) {
      if (drawing.places.get(i) instanceof Flow flow) {
        add(flow.to().element.getId(), "deadlock", stuckAt(flow.to(), state));
        stuck.add(flow.to());
      }
    }
  }

  private static String stuckAt(Node node, BitSet state) {
    if (node.kind != Kind.JOIN_ALL) {
      return "El caso puede quedar detenido para siempre en "
          + Words.of(node)
          + ": no tiene salida. Agregue el camino que falta.";
    }
    String missing =
        node.in.stream()
            .filter(flow -> !state.get(flow.place()) && flow.from() != null)
            .map(flow -> Words.of(flow.from()))
            .distinct()
            .collect(Collectors.joining(" y "));
    return "El caso puede quedar detenido para siempre: esta unión paralela espera también el "
        + "camino que viene de "
        + missing
        + ", y ese camino puede no llegar. Use una unión exclusiva, o haga que lleguen todos.";
  }

  void endless(BitSet state) {
    List<Node> standing =
        state.stream()
            .mapToObj(drawing.places::get)
            .map(Report::standing)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    String where = standing.stream().map(Words::of).collect(Collectors.joining(" y "));
    add(
        standing.get(0).element.getId(),
        "endless",
        "Cuando el caso llega a "
            + where
            + " ya no puede alcanzar ningún fin: da vueltas sin salida. Agregue un camino hacia un "
            + "evento de fin.");
  }

  private static Node standing(Object place) {
    return place instanceof Flow flow ? flow.to() : place instanceof Node node ? node : null;
  }

  /** One finding for each part that cannot be reached, at the place where it begins. */
  void dead(List<Node> nodes, Tokens tokens) {
    List<Node> dead = nodes.stream().filter(node -> !tokens.hasReached(node)).toList();
    for (Node node : DeadParts.of(dead, stuck)) {
      add(
          node.element.getId(),
          "dead-node",
          "Ningún caso puede llegar a "
              + Words.of(node)
              + ". Una este elemento al camino, o quítelo.");
    }
  }

  private void add(String element, String rule, String sentence) {
    findings.add(new Finding(resource, element == null ? "" : element, rule, sentence));
  }
}
