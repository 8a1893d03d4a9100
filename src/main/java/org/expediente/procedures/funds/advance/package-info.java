/** Advances to the organisation: request, gate (DMN-A6), commitment, transfer (A21 to A26). */
package org.expediente.procedures.funds.advance;
