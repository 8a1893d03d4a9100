package org.expediente.documents;

import java.time.Instant;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * Documents of a matter that may come up several times in a case: one of an earlier time must not
 * serve a later one.
 */
@Component
public class FreshDocuments {
  private final Documents documents;

  FreshDocuments(Documents documents) {
    this.documents = documents;
  }

  /**
   * @param sentence Spanish, says which document to hand in
   * @throws Refusal invalid, unless the case holds a document of the type handed in since then
   */
  public void require(String caseNumber, String type, Instant since, String sentence) {
    boolean present =
        documents.of(caseNumber).stream()
            .filter(StoredDocument::inForce)
            .filter(document -> document.type().equals(type))
            .anyMatch(document -> !document.createdAt().isBefore(since));
    if (!present) {
      throw Refusal.invalid("funds.document.missing", sentence);
    }
  }
}
