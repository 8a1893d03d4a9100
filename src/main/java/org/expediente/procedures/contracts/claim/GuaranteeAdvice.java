package org.expediente.procedures.contracts.claim;

/**
 * What DMN-B5 says of one guarantee.
 *
 * @param method null where nothing is claimed
 * @param legalBasis Spanish
 * @param version of the decision
 */
record GuaranteeAdvice(
    GuaranteeAction action, ClaimMethod method, String legalBasis, boolean ratified, int version) {}
