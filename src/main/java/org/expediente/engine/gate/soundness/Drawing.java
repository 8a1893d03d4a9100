package org.expediente.engine.gate.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process as places for tokens: one for every flow, open activity and open scope. */
final class Drawing {
  final List<Node> nodes = new ArrayList<>();
  final List<Scope> scopes = new ArrayList<>();

  /** What stands at each place: a {@link Flow}, {@link Node}, {@link Scope} or {@link Handler}. */
  final List<Object> places = new ArrayList<>();

  /** Elements that say something this check does not know how to read. */
  final List<BaseElement> unclear = new ArrayList<>();

  final Scope root;

  Drawing(Process process) {
    root = scope(process, null);
    nodes.stream().filter(node -> node.kind == Kind.JOIN_SOME).forEach(this::waits);
  }

  private int place(Object what) {
    places.add(what);
    return places.size() - 1;
  }

  private Scope scope(ModelElementInstance container, Scope parent) {
    Scope scope = new Scope(parent, place(null));
    places.set(scope.open, scope);
    scopes.add(scope);
    if (parent != null) {
      parent.token(scope.open);
      parent.children.add(scope);
    }
    Arrows arrows = new Arrows(container);
    unclear.addAll(arrows.loose);
    Map<String, Node> byId = new LinkedHashMap<>();
    for (FlowNode element : arrows.nodes.values()) {
      if (!Kinds.isCompensation(element) && !isEventSubprocess(element)) {
        byId.put(element.getId(), node(element, scope, arrows));
      }
    }
    arrows.out.values().forEach(flows -> flows.forEach(flow -> connect(flow, byId, scope)));
    links(byId.values(), scope);
    byId.values().forEach(node -> node.exits = Exits.of(node));
    byId.values().forEach(node -> boundaries(node, arrows, byId));
    for (Node node : byId.values()) {
      if (node.element instanceof StartEvent) {
        scope.starts.add(entry(node));
      }
    }
    arrows.nodes.values().stream()
        .filter(Drawing::isEventSubprocess)
        .forEach(element -> handler((SubProcess) element, container, scope));
    // a code that is named wins over the handler of everything
    scope.handlers.sort(Drawing::namedFirst);
    return scope;
  }

  private Node node(FlowNode element, Scope scope, Arrows arrows) {
    Node node = new Node(element, scope, Kinds.of(element, arrows));
    nodes.add(node);
    if (element instanceof ComplexGateway || Exits.tooMany(element, arrows.out(element))) {
      unclear.add(element);
    }
    if (node.kind == Kind.HELD) {
      node.place = place(node);
      scope.token(node.place);
    } else if (node.kind == Kind.SCOPE) {
      node.inner = scope(element, scope);
      node.inner.host = node;
      node.place = node.inner.open;
    }
    return node;
  }

  private void connect(SequenceFlow drawn, Map<String, Node> byId, Scope scope) {
    Node from = byId.get(drawn.getAttributeValue("sourceRef"));
    Node to = byId.get(drawn.getAttributeValue("targetRef"));
    if (from == null || to == null) {
      unclear.add(drawn);
      return;
    }
    from.out.add(flow(drawn.getId(), from, to, scope));
  }

  private Flow flow(String id, Node from, Node to, Scope scope) {
    Flow flow = new Flow(id, from, to, place(null));
    places.set(flow.place(), flow);
    scope.token(flow.place());
    to.in.add(flow);
    return flow;
  }

  private Flow entry(Node node) {
    return flow(node.element.getId(), null, node, node.scope);
  }

  private void links(Iterable<Node> nodes, Scope scope) {
    for (Node thrower : nodes) {
      for (Node catcher : nodes) {
        if (Kinds.meets(thrower.element, catcher.element)) {
          thrower.out.add(flow(thrower.element.getId(), thrower, catcher, scope));
        }
      }
    }
  }

  private void boundaries(Node host, Arrows arrows, Map<String, Node> byId) {
    for (BoundaryEvent event : arrows.boundaries.getOrDefault(host.element.getId(), List.of())) {
      Node node = byId.get(event.getId());
      if (node != null) {
        node.attachedTo = host;
        int fired = place(null);
        host.scope.memory(fired);
        Trigger trigger = Events.trigger(event, host.element);
        host.handlers.add(new Handler(trigger, event.cancelActivity(), fired, entry(node), null));
      }
    }
    host.handlers.sort(Drawing::namedFirst);
  }

  private void handler(SubProcess element, ModelElementInstance container, Scope parent) {
    Scope own = scope(element, parent);
    for (Flow start : own.starts) {
      StartEvent event = (StartEvent) start.to().element;
      int fired = place(null);
      parent.memory(fired);
      own.interrupts = event.isInterrupting();
      Trigger trigger = Events.trigger(event, container);
      parent.handlers.add(new Handler(trigger, own.interrupts, fired, start, own));
    }
  }

  private static int namedFirst(Handler one, Handler other) {
    return Boolean.compare(one.trigger().code() == null, other.trigger().code() == null);
  }

  private static boolean isEventSubprocess(FlowNode element) {
    return element instanceof SubProcess subprocess && subprocess.triggeredByEvent();
  }

  /**
   * Where a token must not be for an inclusive join to stop waiting, as the engine looks for it.
   */
  private void waits(Node join) {
    Set<Node> before = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(join));
    while (!open.isEmpty()) {
      for (Flow flow : open.pop().in) {
        if (flow.to() != join) {
          join.waitsFor.set(flow.place());
        }
        if (flow.from() != null && flow.from() != join && before.add(flow.from())) {
          open.push(flow.from());
        }
      }
    }
    for (Node node : before) {
      if (node.place >= 0) {
        join.waitsFor.set(node.place);
      }
      if (node.inner != null) {
        join.waitsFor.or(node.inner.tokens);
      }
    }
  }
}
