/** Incidents of a contract: taken in from persons and from the daily watch, each its own case. */
package org.expediente.procedures.contracts.incident;
