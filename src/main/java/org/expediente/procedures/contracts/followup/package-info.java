/** Progress reports of the contract manager: what is due when, who is late and by how much. */
package org.expediente.procedures.contracts.followup;
