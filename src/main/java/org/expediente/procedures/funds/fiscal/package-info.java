/** Fiscal documents, each charged once in all cases and years. */
package org.expediente.procedures.funds.fiscal;
