package org.expediente.engine.gate.soundness;

/** How a node is called in a sentence. */
final class Words {
  private Words() {}

  /** By the label that the owner sees, or by the id where there is none. */
  static String of(Node node) {
    String name = node.element.getName();
    return "«" + (name == null || name.isBlank() ? node.element.getId() : name.strip()) + "»";
  }
}
