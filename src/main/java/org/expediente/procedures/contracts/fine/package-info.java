/**
 * The fine for delay: its formula, what it is computed from, and what became of it (B.9, DMN-B4).
 */
package org.expediente.procedures.contracts.fine;
