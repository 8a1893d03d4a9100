/**
 * Receives or rejects what the contractor delivers (B11): minutes with the conformity of who uses
 * it and days of delay that nobody types.
 */
package org.expediente.procedures.contracts.reception;
