package org.expediente.procedures.funds.beneficiary;

/**
 * A beneficiary in a case.
 *
 * @param nameKey see {@link org.expediente.procedures.funds.ngo.PersonName#key}
 */
record Beneficiary(long id, BeneficiaryData data, String nameKey, BeneficiaryState state) {}
