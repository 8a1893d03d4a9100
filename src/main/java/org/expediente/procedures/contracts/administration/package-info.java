/** What every step before and around the execution shows, and the change of the manager. */
package org.expediente.procedures.contracts.administration;
