package org.expediente.web.documents;

import java.util.List;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.CaseScopes;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.documents.DocumentType;
import org.expediente.documents.DocumentTypes;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * A case's documents as far as the caller may see them; what the caller may not see is not there.
 */
@Component
class CaseDocuments {
  private final Documents documents;
  private final DocumentTypes types;
  private final CaseFiles cases;
  private final CaseScopes scopes;
  private final Actors actors;

  CaseDocuments(
      Documents documents, DocumentTypes types, CaseFiles cases, CaseScopes scopes, Actors actors) {
    this.documents = documents;
    this.types = types;
    this.cases = cases;
    this.scopes = scopes;
    this.actors = actors;
  }

  /** The caller, where the caller may see the case; else {@link Refusal} as if it did not exist. */
  Viewer viewer(String caseNumber) {
    Actor who = actors.current();
    CaseFile file = cases.visible(caseNumber, who);
    return new Viewer(who, scopes.of(who).inside(file.procedure()));
  }

  List<DocumentView> all(String caseNumber) {
    Viewer viewer = viewer(caseNumber);
    return documents.of(caseNumber).stream()
        .filter(document -> viewer.sees(document, type(document.type())))
        .map(document -> view(document, viewer))
        .toList();
  }

  StoredDocument one(String caseNumber, long id) {
    Viewer viewer = viewer(caseNumber);
    StoredDocument document = documents.find(id);
    if (!document.caseNumber().equals(caseNumber)
        || !viewer.sees(document, type(document.type()))) {
      throw Refusal.notFound("document.notFound", "No existe el documento " + id + ".");
    }
    return document;
  }

  List<DocumentType> addable(String caseNumber) {
    Viewer viewer = viewer(caseNumber);
    return types.all().stream().filter(viewer::offered).toList();
  }

  DocumentView view(StoredDocument document, Viewer viewer) {
    DocumentType type = type(document.type());
    String title = type == null ? document.type() : type.title();
    return DocumentView.of(document, title, viewer.creatorOf(document));
  }

  /** The type, or null where the catalogue has none of this id. */
  DocumentType type(String id) {
    return types.find(id).orElse(null);
  }
}
