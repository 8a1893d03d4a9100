/** Are the rows of a decision table complete, without contradiction, and each of use? */
package org.expediente.engine.gate.decisions;
