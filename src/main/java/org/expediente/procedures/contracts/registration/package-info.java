/**
 * Takes a contract in and opens its case: what must be true of it before anybody administers it.
 */
package org.expediente.procedures.contracts.registration;
