/**
 * The contractor is heard before anything is resolved: opening act, answer or silence, evidence
 * (B24 to B27), the same for a fine, a caducity and a debarment.
 */
package org.expediente.procedures.contracts.hearing;
