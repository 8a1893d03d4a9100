package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A set of input combinations: in each column some parts, every combination of them. */
record Box(List<BitSet> sides) {
  boolean isEmpty() {
    return sides.stream().anyMatch(BitSet::isEmpty);
  }

  boolean meets(Box other) {
    for (int i = 0; i < sides.size(); i++) {
      if (!sides.get(i).intersects(other.sides.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What is in this box and not in the other, as boxes that do not meet. */
  List<Box> without(Box other) {
    if (!meets(other)) {
      return List.of(this);
    }
    List<Box> rest = new ArrayList<>();
    List<BitSet> left = new ArrayList<>(sides);
    for (int i = 0; i < sides.size(); i++) {
      BitSet outside = (BitSet) left.get(i).clone();
      outside.andNot(other.sides.get(i));
      if (!outside.isEmpty()) {
        List<BitSet> part = new ArrayList<>(left);
        part.set(i, outside);
        rest.add(new Box(part));
      }
      BitSet both = (BitSet) left.get(i).clone();
      both.and(other.sides.get(i));
      left.set(i, both);
    }
    return rest;
  }

  /** What is in this box and in none of the others; gives up (null) beyond so many pieces. */
  static List<Box> rest(Box whole, List<Box> others, int most) {
    List<Box> rest = whole.isEmpty() ? List.of() : List.of(whole);
    for (Box other : others) {
      rest = rest.stream().flatMap(piece -> piece.without(other).stream()).toList();
      if (rest.size() > most) {
        return null;
      }
    }
    return rest;
  }
}
