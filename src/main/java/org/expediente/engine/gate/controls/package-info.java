/** The controls of a process, and whether a new version takes one away. */
package org.expediente.engine.gate.controls;
