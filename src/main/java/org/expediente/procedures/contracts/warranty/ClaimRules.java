package org.expediente.procedures.contracts.warranty;

import java.time.LocalDate;
import org.expediente.casefile.CaseFiles;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** What must be true of a claim. */
@Component
class ClaimRules {
  private final Obligations obligations;
  private final WarrantyClaims claims;
  private final CaseFiles cases;

  ClaimRules(Obligations obligations, WarrantyClaims claims, CaseFiles cases) {
    this.obligations = obligations;
    this.claims = claims;
    this.cases = cases;
  }

  /** Only what was received can fail under guarantee. */
  Obligation received(Contract contract, String code) {
    if (cases.find(contract.caseNumber()).isClosed()) {
      throw Refusal.conflict(
          "contracts.warranty.closed",
          "El expediente %s está cerrado y ya no admite reclamos."
              .formatted(contract.caseNumber()));
    }
    Obligation obligation = obligations.named(contract.caseNumber(), code);
    if (obligations.fulfilment(obligation.id()).deliveries().isEmpty()) {
      throw Refusal.conflict(
          "contracts.warranty.notReceived",
          "De la obligación %s nada se ha recibido: no hay qué reclamar en garantía."
              .formatted(obligation.code()));
    }
    return obligation;
  }

  void check(
      Contract contract, Obligation obligation, String defect, LocalDate found, LocalDate today) {
    LocalDate received = obligations.fulfilment(obligation.id()).deliveries().get(0).deliveredOn();
    new Complaints()
        .when(found.isAfter(today), "foundOn", "El día del defecto no puede ser futuro.")
        .when(
            found.isBefore(received),
            "foundOn",
            "El defecto se nota después de recibir (%s): lo que falla al recibir se rechaza."
                .formatted(Words.date(received)))
        .settle("contracts.warranty.invalid");
    boolean twin =
        claims.open(contract.caseNumber()).stream()
            .anyMatch(one -> one.obligationId() == obligation.id() && one.defect().equals(defect));
    if (twin) {
      throw Refusal.conflict(
          "contracts.warranty.twin", "Este defecto ya se reclamó y el reclamo está en trámite.");
    }
  }
}
