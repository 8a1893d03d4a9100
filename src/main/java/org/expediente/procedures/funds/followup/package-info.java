/** Follows the programme while it runs: monthly reports, field visits and what is overdue. */
package org.expediente.procedures.funds.followup;
