/** Claims on what was received, while a guarantee covers it (B14, LACAP 82-Bis h). */
package org.expediente.procedures.contracts.warranty;
