/** Who may not contract with the institution, why, and until when (LACAP 158, LCP 181; DMN-B6). */
package org.expediente.procedures.contracts.debarment;
