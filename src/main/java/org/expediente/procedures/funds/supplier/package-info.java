/** The suppliers whom an organisation proposes, and who of them the ministry may pay. */
package org.expediente.procedures.funds.supplier;
