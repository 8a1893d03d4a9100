/**
 * The books of one assignment: what is committed, what moved, what was accounted for and objected
 * to. Whoever moves money holds the case first ({@code Executions.hold}), then the budget line.
 */
package org.expediente.procedures.funds.ledger;
