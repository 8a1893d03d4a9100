package org.expediente.processes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.springframework.stereotype.Component;

/** Something overdue in the cases that a test names. */
@Component
class OverdueDouble implements OverdueDuty {
  private final Set<String> cases = ConcurrentHashMap.newKeySet();

  void owedIn(String caseNumber) {
    cases.add(caseNumber);
  }

  @Override
  public Optional<String> overdue(String caseNumber, LocalDate today) {
    return cases.contains(caseNumber)
        ? Optional.of("El informe de febrero está vencido.")
        : Optional.empty();
  }
}
