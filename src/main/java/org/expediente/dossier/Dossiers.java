package org.expediente.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports cases. Who may have one is for the caller to decide. */
@Service
public class Dossiers {
  private final List<DossierPart> parts;
  private final CaseFiles cases;
  private final Documents documents;
  private final Journal journal;
  private final TransactionTemplate transaction;

  Dossiers(
      List<DossierPart> parts,
      CaseFiles cases,
      Documents documents,
      Journal journal,
      PlatformTransactionManager transactions) {
    this.parts = parts;
    this.cases = cases;
    this.documents = documents;
    this.journal = journal;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Journals the export and fixes what it holds. Nothing is sent before that is committed.
   *
   * @return writes the ZIP, leaves the stream open
   */
  public Dossier export(String caseNumber) {
    DossierContent content = transaction.execute(status -> content(caseNumber));
    return out -> {
      try (DossierZip zip = new DossierZip(out)) {
        for (DossierPart part : parts) {
          part.write(content, zip);
        }
      }
    };
  }

  private DossierContent content(String caseNumber) {
    journal.hold(caseNumber);
    CaseFile file = cases.find(caseNumber);
    List<StoredDocument> all = documents.of(caseNumber);
    Map<String, Object> data = Map.of("documents", all.stream().map(StoredDocument::id).toList());
    return new DossierContent(
        file, journal.extract(new Act(caseNumber, "dossier.exported", null, data)), all);
  }

  /** An export about to be written. */
  @FunctionalInterface
  public interface Dossier {
    void writeTo(OutputStream out) throws IOException;
  }
}
