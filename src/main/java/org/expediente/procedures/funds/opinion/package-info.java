/**
 * Opinions of the three areas on a plan, the observations that follow from them and the resolution
 * of the authority (A09 to A12 of the procedure).
 */
package org.expediente.procedures.funds.opinion;
