/**
 * Ends a contract before its term (steps B35 to B41v): caducity with hearing and appeal, mutual
 * agreement without fault, revocation and rescue.
 */
package org.expediente.procedures.contracts.termination;
