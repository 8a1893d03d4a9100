package org.expediente.procedures.contracts.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A guarantee in the institution's custody.
 *
 * @param issuerNit with hyphens
 * @param issuerGroup group of the guarantor's users
 * @param number of the policy
 * @param amount USD
 * @param validTo last day on which it can be claimed
 * @param onDemand payable at the first demand, without conditions (LACAP 32)
 */
public record Guarantee(
    long id,
    String contractCase,
    GuaranteeKind kind,
    String issuer,
    String issuerNit,
    String issuerGroup,
    String number,
    BigDecimal amount,
    LocalDate validFrom,
    LocalDate validTo,
    boolean onDemand,
    GuaranteeState state) {

  /** Whether something can still be asked from its issuer. */
  public boolean claimable(LocalDate on) {
    return state == GuaranteeState.VIGENTE && !on.isAfter(validTo);
  }

  /** {@code Garantía de cumplimiento de contrato F-1 de Aseguradora}. */
  public String title() {
    return "Garantía de %s %s de %s".formatted(kind.label(), number, issuer);
  }
}
