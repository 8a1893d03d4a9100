package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.expediente.engine.gate.soundness.Trigger.Cause;

/**
 * The rules by which tokens move. A state is the set of places that hold a token; the empty state
 * is a case that has ended.
 */
final class Moves {
  private final Drawing drawing;

  private final Tokens tokens;

  Moves(Drawing drawing, Tokens tokens) {
    this.drawing = drawing;
    this.tokens = tokens;
  }

  /** One state for each start event of the process. */
  List<BitSet> starts() {
    List<BitSet> states = new ArrayList<>();
    for (Flow start : drawing.root.starts) {
      BitSet state = new BitSet();
      state.set(drawing.root.open);
      tokens.put(state, start, start.to());
      states.add(state);
    }
    return states;
  }

  /** Every state that one event or step can lead to. */
  List<BitSet> from(BitSet state) {
    for (Scope scope : drawing.scopes) {
      if (state.get(scope.open) && !scope.isBusy(state)) {
        return ended(state, scope); // the engine closes a scope in the same breath
      }
    }
    List<BitSet> next = new ArrayList<>();
    for (int place = state.nextSetBit(0); place >= 0; place = state.nextSetBit(place + 1)) {
      Object what = drawing.places.get(place);
      if (what instanceof Flow flow) {
        next.addAll(arrived(state, flow));
      } else if (what instanceof Node held) {
        next.addAll(tokens.leave(without(state, place), held));
        interruptions(state, held, next);
      } else if (what instanceof Scope scope) {
        if (scope.host != null) {
          interruptions(state, scope.host, next);
        }
        eventSubprocesses(state, scope, next);
      }
    }
    return next;
  }

  private List<BitSet> ended(BitSet state, Scope scope) {
    BitSet after = without(state, scope.open);
    after.andNot(scope.inside);
    return scope.host == null ? List.of(after) : tokens.leave(after, scope.host);
  }

  private List<BitSet> arrived(BitSet state, Flow flow) {
    Node node = flow.to();
    BitSet after = without(state, flow.place());
    switch (node.kind) {
      case PASS:
        return tokens.leave(after, node);
      case JOIN_ALL:
        return join(state, flow, node.in.stream().allMatch(f -> state.get(f.place())));
      case JOIN_SOME:
        return join(state, flow, !node.waitsFor.intersects(state));
      case TERMINATE:
        tokens.reached(node);
        after.andNot(node.scope.inside);
        return List.of(after);
      case ERROR:
        return raise(after, node, Cause.ERROR);
      case ESCALATION:
        return raise(after, node, Cause.ESCALATION);
      case CANCEL:
        return raise(after, node, Cause.CANCEL);
      default:
        return List.of();
    }
  }

  private List<BitSet> join(BitSet state, Flow arrived, boolean ready) {
    Node node = arrived.to();
    Flow first = node.in.stream().filter(flow -> state.get(flow.place())).findFirst().orElseThrow();
    if (!ready || first != arrived) {
      return List.of();
    }
    BitSet after = (BitSet) state.clone();
    node.in.forEach(flow -> after.clear(flow.place()));
    return tokens.leave(after, node);
  }

  private void interruptions(BitSet state, Node host, List<BitSet> next) {
    for (Handler handler : host.handlers) {
      if (handler.trigger().alone() && (handler.interrupting() || !state.get(handler.fired()))) {
        next.add(boundary(state, host, handler));
      }
    }
  }

  private BitSet boundary(BitSet state, Node host, Handler handler) {
    BitSet after = (BitSet) state.clone();
    if (!handler.interrupting()) {
      after.set(handler.fired());
    } else {
      after.clear(host.place);
      if (host.inner != null) {
        after.andNot(host.inner.inside);
      }
    }
    tokens.put(after, handler.entry(), handler.entry().to());
    return after;
  }

  private void eventSubprocesses(BitSet state, Scope scope, List<BitSet> next) {
    for (Handler handler : scope.handlers) {
      if (handler.trigger().alone() && mayFire(state, scope, handler)) {
        next.add(eventSubprocess(state, scope, handler));
      }
    }
  }

  private static boolean mayFire(BitSet state, Scope scope, Handler handler) {
    return !state.get(handler.fired())
        && scope.handlers.stream().noneMatch(h -> h.interrupting() && state.get(h.own().open));
  }

  private BitSet eventSubprocess(BitSet state, Scope scope, Handler handler) {
    BitSet after = (BitSet) state.clone();
    if (handler.interrupting()) {
      after.andNot(scope.inside);
    } else {
      after.set(handler.fired());
    }
    after.set(handler.own().open);
    tokens.put(after, handler.entry(), handler.entry().to());
    return after;
  }

  /** Looks outwards for who takes it, as the engine does. */
  private List<BitSet> raise(BitSet state, Node node, Cause cause) {
    tokens.reached(node);
    String code = Events.code(node.element);
    boolean outOfHandler = false;
    for (Scope scope = node.scope; scope != null; scope = scope.parent) {
      for (Handler handler : outOfHandler ? List.<Handler>of() : scope.handlers) {
        if (handler.trigger().takes(cause, code) && mayFire(state, scope, handler)) {
          return taken(eventSubprocess(state, scope, handler), node, handler);
        }
      }
      for (Handler handler : scope.host == null ? List.<Handler>of() : scope.host.handlers) {
        if (handler.trigger().takes(cause, code) && !state.get(handler.fired())) {
          return taken(boundary(state, scope.host, handler), node, handler);
        }
      }
      outOfHandler = scope.host == null;
    }
    return untaken(state, node, cause);
  }

  private List<BitSet> taken(BitSet after, Node node, Handler handler) {
    return handler.interrupting() ? List.of(after) : tokens.leave(after, node);
  }

  private List<BitSet> untaken(BitSet state, Node node, Cause cause) {
    if (cause == Cause.ESCALATION) {
      return tokens.leave(state, node);
    }
    if (cause == Cause.ERROR) {
      return List.of(new BitSet()); // ends the case, or goes to the process that called this one
    }
    state.andNot(node.scope.inside);
    return List.of(state);
  }

  private static BitSet without(BitSet state, int place) {
    BitSet after = (BitSet) state.clone();
    after.clear(place);
    return after;
  }
}
