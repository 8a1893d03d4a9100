/**
 * Contracts of the ministry: administration, incidents and what follows from them (procedure B).
 */
package org.expediente.procedures.contracts;
