package org.expediente.procedures.contracts.debarment;

import org.expediente.documents.LegalBasis;

/**
 * A cause to debar: row of DMN-B6, as the legal direction loads it.
 *
 * @param code e.g. {@code V_HECHOS_FALSOS}
 * @param text Spanish
 * @param months how long
 * @param firmFines how many firm fines of one fiscal year it demands; zero for other causes
 * @param tellsProsecutor whether the facts may be a crime
 * @param version of the decision
 */
record DebarmentCause(
    String code,
    String text,
    int months,
    int firmFines,
    boolean tellsProsecutor,
    LegalBasis basis,
    int version) {
  static final String FALSE_FACTS = "V_HECHOS_FALSOS";
  static final String CADUCITY = "II_CADUCIDAD";
}
