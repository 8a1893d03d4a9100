package org.expediente.procedures.contracts.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.guarantee.Guarantee;

/**
 * What the performance bond lacks after a change.
 *
 * @param amount USD that it has to reach
 * @param validTo day up to which it has to last
 * @param margin days after the term of the contract
 */
record BondNeed(Guarantee bond, BigDecimal amount, LocalDate validTo, int margin) {
  String text() {
    return "%s por %s, vigente hasta el %s. Debe quedar por al menos %s y vigente hasta el %s o después."
        .formatted(
            bond.title(),
            Words.money(bond.amount()),
            Words.date(bond.validTo()),
            Words.money(amount),
            Words.date(validTo));
  }
}
