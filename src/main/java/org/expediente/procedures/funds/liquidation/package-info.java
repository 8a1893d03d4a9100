/**
 * The end of a programme: what was spent, what is objected to, what is to be paid back (A42-A51).
 */
package org.expediente.procedures.funds.liquidation;
