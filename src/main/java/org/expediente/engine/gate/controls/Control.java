package org.expediente.engine.gate.controls;

/**
 * Something in a diagram that keeps people honest.
 *
 * @param element id of the element that carries it
 * @param name what it is, as an owner names it to drop it, e.g. {@code documents.required=offer}
 */
record Control(String element, String name) {
  /** How a declaration that drops it begins. */
  String declaration() {
    return element + ": " + name + ":";
  }
}
