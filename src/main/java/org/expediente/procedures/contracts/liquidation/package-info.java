/**
 * The liquidation of a contract (step B40): accepted value less cash handed over less firm fines,
 * from the books and once more from the accounts.
 */
package org.expediente.procedures.contracts.liquidation;
