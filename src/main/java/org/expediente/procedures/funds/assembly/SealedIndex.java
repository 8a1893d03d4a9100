package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.springframework.stereotype.Component;

/** Content of the sealed index: every document in force, head of the journal, diagrams (A55). */
@Component
class SealedIndex implements DocumentModel {
  private final SealTable seals;
  private final Documents documents;
  private final UsedDiagrams diagrams;
  private final Clock clock;

  SealedIndex(SealTable seals, Documents documents, UsedDiagrams diagrams, Clock clock) {
    this.seals = seals;
    this.documents = documents;
    this.diagrams = diagrams;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "sealed-index";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Seal seal = seals.find(caseNumber).orElseThrow();
    return Map.of(
        "entries", seal.journalSeq(),
        "journalHash", seal.journalHash(),
        "keepUntil", seal.keepUntil(),
        "documents",
            documents.of(caseNumber).stream()
                .filter(StoredDocument::inForce)
                .map(this::row)
                .toList(),
        "diagrams", diagrams.of(caseNumber));
  }

  private List<String> row(StoredDocument document) {
    return List.of(
        document.title(),
        document.number() == null ? "Recibido" : document.number(),
        Words.date(LocalDate.ofInstant(document.createdAt(), clock.getZone())),
        document.sha256());
  }
}
