package org.expediente.procedures.funds.liquidation;

import static org.expediente.diagram.Words.money;

import java.math.BigDecimal;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.springframework.stereotype.Component;

/** What the books say, in the words of the forms of this part. */
@Component
class LiquidationSummary {
  private final Balances balances;
  private final AdvanceAccounts accounts;

  LiquidationSummary(Balances balances, AdvanceAccounts accounts) {
    this.balances = balances;
    this.accounts = accounts;
  }

  /** Spanish, a line a fact. */
  String books(String caseNumber) {
    Balance balance = balances.of(caseNumber);
    return String.join(
        "\n",
        "Asignado: %s.".formatted(money(balance.assigned())),
        "Transferido en anticipos: %s.".formatted(money(balance.transferred())),
        "Pagado directamente a proveedores: %s.".formatted(money(balance.paidDirectly())),
        "Rendido con documentos: %s.".formatted(money(reported(caseNumber))),
        "Intereses registrados: %s.".formatted(money(balance.interest())),
        "Reintegros registrados: %s.".formatted(money(balance.refunded())));
  }

  /** G: the sum of all documents filed against the advances, USD. */
  BigDecimal reported(String caseNumber) {
    return accounts.of(caseNumber).stream()
        .map(AdvanceAccount::reported)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A number without needless zeros. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
