/** What goes wrong while an agreement is executed. */
package org.expediente.procedures.funds.incident;
