package org.expediente.procedures.contracts.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writing;
import org.expediente.procedures.contracts.writing.Writings;
import org.springframework.stereotype.Component;

/** Data of a document on the claim whose step was done last: it is issued right after it. */
@Component
class ClaimDocument {
  private final ClaimTable table;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final Proceedings proceedings;
  private final Writings writings;

  ClaimDocument(
      ClaimTable table,
      Contracts contracts,
      Guarantees guarantees,
      Proceedings proceedings,
      Writings writings) {
    this.table = table;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.proceedings = proceedings;
    this.writings = writings;
  }

  /**
   * @param field that the step of the document writes
   */
  DocumentModel as(String template, String field) {
    return DocumentModel.of(template, caseNumber -> data(caseNumber, field));
  }

  private Map<String, Object> data(String caseNumber, String field) {
    GuaranteeClaim claim = latest(caseNumber, field);
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contracts.of(caseNumber));
    model.put("proceeding", proceedings.find(claim.proceedingId()));
    model.put("claim", claim);
    model.put("guarantee", guarantees.find(claim.guaranteeId()));
    for (String one :
        List.of(
            "cause", "annexes", "delivery", "answerText", "guarantorAnswer", "referralReason")) {
      model.put(one, writings.textOfClaim(claim.id(), one));
    }
    model.put("basis", new LegalBasis(claim.legalBasis(), claim.ratified()));
    return model;
  }

  private GuaranteeClaim latest(String caseNumber, String field) {
    List<Long> here = proceedings.ofCase(caseNumber).stream().map(Proceeding::id).toList();
    return here.stream()
        .flatMap(id -> writings.of(id).stream())
        .filter(one -> one.claimId() != null && one.field().equals(field))
        .reduce((first, second) -> second.id() > first.id() ? second : first)
        .map(Writing::claimId)
        .map(table::find)
        .orElseThrow();
  }
}
