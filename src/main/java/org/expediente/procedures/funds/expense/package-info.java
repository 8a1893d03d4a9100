/** Accounting for advances: documents of spending, checked by rules and decided by a person. */
package org.expediente.procedures.funds.expense;
