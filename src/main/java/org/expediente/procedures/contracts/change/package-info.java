/**
 * Extensions and modifications (B13): asked in time, proven, resolved by somebody else; what comes
 * late is not admitted and stays as a defence.
 */
package org.expediente.procedures.contracts.change;
