/** What can be corrected is asked for before anything is sanctioned (B17, B18). */
package org.expediente.procedures.contracts.incident.correction;
