/**
 * Invoices that the ministry pays directly to suppliers, for beneficiaries who were active (A29 to
 * A34). A paid invoice never changes: what is found later is an undue payment beside it.
 */
package org.expediente.procedures.funds.payment;
