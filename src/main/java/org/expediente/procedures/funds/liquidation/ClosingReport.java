package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The administrator's closing report (A45).
 *
 * @param spent USD, accepted or paid directly when it was reported
 * @param beneficiaries active in the programme
 * @param compliance what was reached and what not
 */
public record ClosingReport(
    String caseNumber, BigDecimal spent, int beneficiaries, String compliance, String lessons) {

  /** USD, rounded to the cent for display; null without beneficiaries. */
  public BigDecimal costPerBeneficiary() {
    return beneficiaries == 0
        ? null
        : spent.divide(BigDecimal.valueOf(beneficiaries), 2, RoundingMode.HALF_UP);
  }
}
