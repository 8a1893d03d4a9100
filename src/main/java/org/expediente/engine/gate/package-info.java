/**
 * The deployment gate: what a diagram, decision table or form must be before the engine takes it,
 * whoever deploys it and by whatever path.
 */
package org.expediente.engine.gate;
