/** Who administers a contract, and when: the history of designations. */
package org.expediente.procedures.contracts.team;
