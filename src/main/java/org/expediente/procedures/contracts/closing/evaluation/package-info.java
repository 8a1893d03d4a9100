/** How each manager of a contract did, with facts that the system counted (B45, B-S19, B-S29). */
package org.expediente.procedures.contracts.closing.evaluation;
