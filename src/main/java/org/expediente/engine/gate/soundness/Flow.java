package org.expediente.engine.gate.soundness;

/**
 * A sequence flow, or the way into a node that no sequence flow leads to.
 *
 * @param id of the sequence flow, or of the node that is entered
 * @param from null for a way in that is not drawn: a start or boundary event, a link
 * @param place of a token on the flow
 */
record Flow(String id, Node from, Node to, int place) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return place;
  }
}
