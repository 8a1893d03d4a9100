package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;

/**
 * A beneficiary in a case.
 *
 * @param nameKey see {@link org.expediente.casefile.PersonName#key}
 * @param state what the validation gave; it stays when the person leaves
 * @param leftOn first day on which the person is no longer served; null for who stays
 */
record Beneficiary(
    long id, BeneficiaryData data, String nameKey, BeneficiaryState state, LocalDate leftOn) {

  /** Whether the person is no longer served on that day. */
  boolean gone(LocalDate day) {
    return leftOn != null && !day.isBefore(leftOn);
  }

  /** Whether the person is validated and served on that day. */
  boolean present(LocalDate day) {
    return state == BeneficiaryState.ACTIVO && !day.isBefore(data.joinedOn()) && !gone(day);
  }
}
