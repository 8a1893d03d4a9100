package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Cell;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;
import org.springframework.stereotype.Component;

/** Brings into the books what the bank statement shows and they lack: interest and refunds. */
@Component
class BankMovements {
  private final Movements movements;

  BankMovements(Movements movements) {
    this.movements = movements;
  }

  void record(Execution execution, List<Map<String, Object>> rows) {
    for (Map<String, Object> row : rows) {
      LocalDate on = LocalDate.parse(Cell.text(row, "movedOn"));
      if (on.isBefore(execution.startsOn())) {
        throw Refusal.invalid(
            "funds.liquidation.movementDate",
            "El movimiento del %s es anterior al programa: corrija la fecha."
                .formatted(Words.date(on)));
      }
      movements.record(
          new Movement(
              execution.caseNumber(),
              MovementKind.valueOf(Cell.text(row, "kind")),
              null,
              null,
              new BigDecimal(Cell.text(row, "amount")).setScale(2),
              on,
              Cell.text(row, "bankReference"),
              null));
    }
  }
}
