package org.expediente.web.documents;

import java.util.List;
import org.expediente.documents.Classification;
import org.expediente.documents.DocumentType;

/**
 * A type a person may choose when adding a document.
 *
 * @param extensions file endings without the dot
 * @param maxSize bytes
 */
record TypeView(
    String id, String title, List<String> extensions, long maxSize, Classification classification) {

  static TypeView of(DocumentType type) {
    List<String> extensions =
        type.kinds().stream().flatMap(kind -> kind.extensions().stream()).sorted().toList();
    return new TypeView(type.id(), type.title(), extensions, type.maxSize(), type.classification());
  }
}
