/** What the gate must know of FEEL texts in decision tables and forms. */
package org.expediente.engine.gate.feel;
