/**
 * Who administers a contract: proposed, appointed, trained, free of conflict, in office (B01-B04).
 */
package org.expediente.procedures.contracts.appointment;
