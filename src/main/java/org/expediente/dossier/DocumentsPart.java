package org.expediente.dossier;

import java.io.IOException;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The documents as they are stored now, also those no longer in force. */
@Component
@Order(30)
class DocumentsPart implements DossierPart {
  private final Documents documents;

  DocumentsPart(Documents documents) {
    this.documents = documents;
  }

  @Override
  public void write(DossierContent content, DossierZip zip) throws IOException {
    for (StoredDocument document : content.documents()) {
      String name = "documents/%d-%s".formatted(document.id(), document.fileName());
      zip.add(name, documents.evidence(document.id()));
    }
  }
}
