package org.expediente.engine.gate.soundness;

/**
 * A boundary event or an event subprocess.
 *
 * @param trigger what sets it off
 * @param interrupting ends what it is attached to
 * @param fired place that remembers a handler that does not interrupt, so that it fires once
 * @param entry where its token starts
 * @param own scope of an event subprocess, null for a boundary event
 */
record Handler(Trigger trigger, boolean interrupting, int fired, Flow entry, Scope own) {}
