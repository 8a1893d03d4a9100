/** Payments to the contractor: request, gate, review, payment and the sums of a contract. */
package org.expediente.procedures.contracts.payment;
