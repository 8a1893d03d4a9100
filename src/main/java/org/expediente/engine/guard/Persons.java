package org.expediente.engine.guard;

/** Who gives commands to the engine in the current thread. */
@FunctionalInterface
public interface Persons {
  /** User id, or null where the product itself acts. */
  String acting();
}
