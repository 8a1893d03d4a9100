package org.expediente.procedures.funds.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a side of the agreement owes and has not done in time: it holds back the next
 * advance (DMN-A6, rule 5). Each part of the procedure that knows such a duty is one bean.
 */
public interface OverdueDuty {
  /** One Spanish sentence that names it; empty where nothing is overdue. */
  Optional<String> overdue(String caseNumber, LocalDate today);
}
