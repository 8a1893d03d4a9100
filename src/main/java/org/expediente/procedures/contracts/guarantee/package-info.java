/** Guarantees that the institution holds for a contract. */
package org.expediente.procedures.contracts.guarantee;
