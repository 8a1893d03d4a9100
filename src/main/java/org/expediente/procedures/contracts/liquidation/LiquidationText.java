package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.obligation.Fulfilment;

/** A liquidation in sentences, for forms. */
final class LiquidationText {
  private LiquidationText() {}

  static String accepted(Fulfilment of) {
    return "%s: aceptado %s de %s."
        .formatted(
            of.obligation().code(),
            Words.money(of.delivered()),
            Words.money(of.obligation().amount()));
  }

  static String sums(ContractSums sums) {
    return """
        Valor aceptado: %s
        Efectivo entregado en total: %s (anticipo: %s; estimaciones: %s)
        Multas firmes no pagadas: %s
        Saldo: %s
        Según los libros de pago: anticipo amortizado %s, retenido %s, anticipo sin amortizar %s."""
        .formatted(
            Words.money(sums.accepted()),
            Words.money(sums.cashPaid()),
            Words.money(sums.advancePaid()),
            Words.money(sums.netPaid()),
            Words.money(sums.fines()),
            balance(ContractLiquidationFormula.balance(sums)),
            Words.money(sums.amortised()),
            Words.money(sums.retained()),
            Words.money(sums.notAmortised()));
  }

  static String check(ContractLiquidation of) {
    return "Comprobación por amortización y retención: %s. Diferencia: %s.%s"
        .formatted(
            Words.money(of.crossBalance()),
            Words.money(of.difference()),
            of.explanation().isEmpty() ? "" : " Explicación: " + of.explanation());
  }

  static String balance(BigDecimal balance) {
    if (balance.signum() == 0) {
      return "$0.00, sin saldo";
    }
    return Words.money(balance)
        + (balance.signum() < 0 ? ", a cargo del contratista" : ", a favor del contratista");
  }
}
