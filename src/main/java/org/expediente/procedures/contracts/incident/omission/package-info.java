/** What follows for a manager who reports late or never (B-S21); it never holds up an incident. */
package org.expediente.procedures.contracts.incident.omission;
