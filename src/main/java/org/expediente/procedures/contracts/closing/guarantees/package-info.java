/** Gives guarantees back when their time has come, and none while something is open (B43). */
package org.expediente.procedures.contracts.closing.guarantees;
