/** What is known of a contractor and of a manager over all contracts (B-S03, B-S19). Reads only. */
package org.expediente.procedures.contracts.history;
