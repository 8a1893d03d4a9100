package org.expediente.procedures.funds.agreement;

import java.util.List;
import org.expediente.documents.Documents;
import org.springframework.stereotype.Component;

/** Takes a draft and its papers out of force together: an old signature must not count again. */
@Component
class Drafts {
  private static final List<String> PAPERS =
      List.of("agreement", "agreement-signed-ngo", "agreement-signed");

  private final AgreementTable agreements;
  private final Documents documents;

  Drafts(AgreementTable agreements, Documents documents) {
    this.agreements = agreements;
    this.documents = documents;
  }

  /**
   * Ends the case's draft, if there is one that could still be signed.
   *
   * @param reason Spanish, at least 20 characters
   */
  void end(String caseNumber, AgreementState state, String reason) {
    agreements.latest(caseNumber).ifPresent(draft -> agreements.move(draft, state));
    documents.of(caseNumber).stream()
        .filter(document -> document.inForce() && PAPERS.contains(document.type()))
        .forEach(document -> documents.annul(document.id(), reason));
  }
}
