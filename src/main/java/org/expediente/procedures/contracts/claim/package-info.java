/**
 * Claims on guarantees (step B39): computed in proportion to what was not fulfilled, filed within
 * the validity, paid by the guarantor or handed over to the prosecutor.
 */
package org.expediente.procedures.contracts.claim;
