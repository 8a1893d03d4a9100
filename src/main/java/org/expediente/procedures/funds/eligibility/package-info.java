/** Whether the line has the credit and the organisation may receive public funds (A02, A03). */
package org.expediente.procedures.funds.eligibility;
