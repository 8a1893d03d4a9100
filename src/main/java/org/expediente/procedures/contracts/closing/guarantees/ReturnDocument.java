package org.expediente.procedures.contracts.closing.guarantees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** Proof that guarantees were given back: the last batch of the contract. */
@Component
class ReturnDocument implements DocumentModel {
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final ReturnTable returns;
  private final Parameters parameters;
  private final Clock clock;

  ReturnDocument(
      Contracts contracts,
      Guarantees guarantees,
      ReturnTable returns,
      Parameters parameters,
      Clock clock) {
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.returns = returns;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "contract-guarantee-return";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    int batch = returns.lastBatch(caseNumber);
    var term = parameters.row("contracts.closing.guaranteeReturn", LocalDate.now(clock));
    return Map.of(
        "contract", contracts.of(caseNumber),
        "guarantees", returns.guarantees(caseNumber, batch).stream().map(guarantees::find).toList(),
        "handover", returns.handover(caseNumber, batch),
        "basis", new LegalBasis(term.legalBasis(), term.ratified()));
  }
}
