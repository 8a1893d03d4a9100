/** Archived incidents stay in sight of audit, some of them drawn for a second look (B.10). */
package org.expediente.procedures.contracts.incident.archive;
