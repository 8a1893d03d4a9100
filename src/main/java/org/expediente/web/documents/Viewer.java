package org.expediente.web.documents;

import org.expediente.access.Actor;
import org.expediente.documents.DocumentType;
import org.expediente.documents.PartyRight;
import org.expediente.documents.StoredDocument;

/**
 * Somebody who may see a case.
 *
 * @param inside of the ministry; an outside party sees less of its own case
 */
record Viewer(Actor who, boolean inside) {

  /**
   * Whether the person may see the document; {@code type} is null where the catalogue forgot it.
   */
  boolean sees(StoredDocument document, DocumentType type) {
    return inside || own(document) || (type != null && type.party(PartyRight.SEES));
  }

  /** Whether the type may be offered to the person for adding. */
  boolean offered(DocumentType type) {
    return !type.issued() && (inside || type.party(PartyRight.HANDS_IN));
  }

  /** The user id of who added the document, or null where an outsider need not know an official. */
  String creatorOf(StoredDocument document) {
    return inside || own(document) ? document.createdBy() : null;
  }

  private boolean own(StoredDocument document) {
    return who.person().equals(document.createdBy());
  }
}
