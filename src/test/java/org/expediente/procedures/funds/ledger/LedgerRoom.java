package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;

/** The books on a fresh database, with cases that share one line of the ministry's budget. */
final class LedgerRoom implements AutoCloseable {
  static final String LINE = "2700-1-0101-21";
  static final LocalDate START = LocalDate.of(2026, 1, 5);

  final Office office;
  final Commitments commitments;
  final Movements movements;
  final Executions executions;
  final Balances balances;

  LedgerRoom(TestDatabase kind) {
    office =
        new Office(
            kind,
            "org.expediente.procedures.funds.ledger",
            "org.expediente.casefile",
            "org.expediente.journal");
    commitments = office.get(Commitments.class);
    movements = office.get(Movements.class);
    executions = office.get(Executions.class);
    balances = office.get(Balances.class);
    Office.actAs("financial-1", "financial");
  }

  /** A case whose agreement is in force. */
  String open(String assigned) {
    String number =
        office
            .get(CaseFiles.class)
            .open(new NewCase("FON", "funds", "public-funds", "Prueba", "p" + System.nanoTime()))
            .number();
    office
        .sql()
        .sql(
            "insert into fund_assignment (case_number, decree, decree_key, gazette_date,"
                + " budget_line, amount, legal_purpose, ngo_nit, ngo_name, ngo_group)"
                + " values (?, ?, ?, ?, ?, ?, 'Prevención', '0614-050707-104-8', 'ONG', 'ngo-x')")
        .params(number, number, number, START, LINE, new BigDecimal(assigned))
        .update();
    executions.open(
        Execution.opening(
            number, LINE, new BigDecimal(assigned), START, LocalDate.of(2026, 12, 31)));
    return number;
  }

  void commit(String number, Purpose purpose, long id, String amount, String reference) {
    commitments.commit(
        new Commitment(number, purpose, id, null, new BigDecimal(amount), reference));
  }

  void move(String number, MovementKind kind, Long id, String amount, String reference) {
    movements.record(
        new Movement(
            number, kind, id, null, new BigDecimal(amount), START, reference, "100200300"));
  }

  @Override
  public void close() {
    office.close();
  }
}
