/**
 * Closes a contract (B42, B43): nothing may be open, guarantees go back, and how it ended is kept.
 */
package org.expediente.procedures.contracts.closing;
