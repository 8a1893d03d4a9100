/** From a sufficient report to the proceedings that the authority opens (B21 to B23). */
package org.expediente.procedures.contracts.incident.commission;
