package org.expediente.procedures.contracts.incident.commission;

import java.util.Comparator;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.stereotype.Component;

/** Fines of a contractor over all its contracts, across areas (B22; B.8 question 10). */
@Component
class ContractorRecord {
  private final Fines fines;
  private final Contracts contracts;

  ContractorRecord(Fines fines, Contracts contracts) {
    this.fines = fines;
    this.contracts = contracts;
  }

  /** Spanish lines, newest first; one that says so where there are none. */
  List<String> of(Contract contract) {
    List<String> lines =
        fines.ofContractor(contract.contractorNit()).stream()
            .sorted(Comparator.comparing(Fine::proceedingId).reversed())
            .map(this::told)
            .toList();
    return lines.isEmpty() ? List.of("El contratista no tiene multas registradas.") : lines;
  }

  private String told(Fine fine) {
    return "%s: multa de %s, impuesta el %s, %s."
        .formatted(
            contracts.of(fine.contractCase()).title(),
            Words.money(fine.amount()),
            Words.date(fine.imposedOn()),
            switch (fine.state()) {
              case IMPUESTA -> "aún no firme";
              case FIRME -> "firme, sin pagar";
              case EN_COBRO -> "firme, en cobro";
              case PAGADA -> "pagada";
              case REVOCADA -> "revocada";
            });
  }
}
