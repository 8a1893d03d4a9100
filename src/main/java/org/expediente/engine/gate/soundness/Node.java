package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** A node of the diagram; filled in by {@link Drawing}, then left as it is. */
final class Node {
  final FlowNode element;
  final Scope scope;
  final Kind kind;
  final List<Flow> in = new ArrayList<>();
  final List<Flow> out = new ArrayList<>();

  /** The ways it may send a token on: each is the flows that get one. */
  List<List<Flow>> exits = List.of();

  /** Place of a token that stands in the node; -1 if it never stands there. */
  int place = -1;

  /** What the node encloses; null unless it is a subprocess. */
  Scope inner;

  /** Places whose tokens may still come; only for an inclusive join. */
  final BitSet waitsFor = new BitSet();

  /** Activity on whose border the event stands; null for all other nodes. */
  Node attachedTo;

  final List<Handler> handlers = new ArrayList<>();

  Node(FlowNode element, Scope scope, Kind kind) {
    this.element = element;
    this.scope = scope;
    this.kind = kind;
  }

  /** A token that arrives can only go on to the one flow out: nothing else can happen to it. */
  boolean isStraight() {
    return kind == Kind.PASS && exits.size() == 1 && exits.get(0).size() == 1;
  }
}
