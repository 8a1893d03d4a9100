package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.util.List;
import org.expediente.diagram.Words;

/**
 * A payment, part by part; amounts in USD.
 *
 * @param applied deductions that were ordered before
 * @param net what the contractor gets
 */
record Breakdown(
    BigDecimal gross,
    BigDecimal amortisation,
    BigDecimal retention,
    BigDecimal applied,
    List<Deduction> deductions,
    BigDecimal net) {

  /** All that fines took, ordered before or now. */
  BigDecimal deducted() {
    return deductions.stream().map(Deduction::amount).reduce(applied, BigDecimal::add);
  }

  /** {@code Bruto $40,000.00 − amortización del anticipo … = líquido $25,500.00}. */
  String told() {
    return "Bruto %s − amortización del anticipo %s − retención %s − multas firmes %s = líquido %s"
        .formatted(
            Words.money(gross),
            Words.money(amortisation),
            Words.money(retention),
            Words.money(deducted()),
            Words.money(net));
  }
}
