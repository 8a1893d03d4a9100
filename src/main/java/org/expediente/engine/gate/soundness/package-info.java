/**
 * Can every case come to an end? Looks at each state that the tokens of a diagram can reach and
 * says what can never happen, what can get stuck and what can run twice at once.
 */
package org.expediente.engine.gate.soundness;
