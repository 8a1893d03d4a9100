package org.expediente.procedures.funds.assembly;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of each advance. */
@Order(40)
@Component
class AdvancesSection implements ReportSection {
  private static final List<String> COLUMNS =
      List.of("Anticipo", "Transferido", "Fecha", "Rendición", "Rendido", "Aceptado", "Objetado");

  private final AdvanceAccounts accounts;

  AdvancesSection(AdvanceAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<Section> of(String caseNumber) {
    List<List<String>> rows = accounts.of(caseNumber).stream().map(AdvancesSection::row).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "Anticipos",
                List.of("Montos de cada rendición según su revisión."),
                COLUMNS,
                rows));
  }

  private static List<String> row(AdvanceAccount account) {
    return List.of(
        String.valueOf(account.number()),
        Words.money(account.transferred()),
        Words.date(account.transferredOn()),
        account.filedOn() == null
            ? "No presentada"
            : "Presentada el " + Words.date(account.filedOn()),
        Words.money(account.reported()),
        Words.money(account.accepted()),
        Words.money(account.objected()));
  }
}
