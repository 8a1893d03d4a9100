/** The report of a breach, its term from the day of knowledge, and what its delay costs (B20). */
package org.expediente.procedures.contracts.incident.report;
