/**
 * The report to the Legislative Assembly and the sealing of the case (A52 to A55). Figures come
 * from the books alone; people contribute text. Works for assignments that were never transferred,
 * too.
 */
package org.expediente.procedures.funds.assembly;
