package org.expediente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The catalogue of document types, read and checked once at start. */
@Component
public class DocumentTypes {
  private final Map<String, DocumentType> byId;

  @Autowired
  DocumentTypes(
      @Value("classpath:documents/types.yaml") Resource file,
      @Value("${expediente.documents.max-size}") String maxSize)
      throws IOException {
    try (InputStream in = file.getInputStream()) {
      byId = index(TypesFile.read(in, DataSize.parse(maxSize)));
    }
  }

  DocumentTypes(Collection<DocumentType> types) {
    byId = index(types);
  }

  private static Map<String, DocumentType> index(Collection<DocumentType> types) {
    Map<String, DocumentType> index = new LinkedHashMap<>();
    for (DocumentType type : types) {
      if (index.put(type.id(), type) != null) {
        throw new IllegalStateException("documents/types.yaml: type " + type.id() + " twice");
      }
    }
    return Collections.unmodifiableMap(index);
  }

  /** The type, or empty when the catalogue has no such id. */
  public Optional<DocumentType> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The type; {@link IllegalArgumentException} naming the id when the catalogue lacks it. */
  public DocumentType of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no document type " + id));
  }

  /** Whether a step can issue it: an issued type whose template is there. */
  public boolean issuable(String id) {
    return find(id).filter(DocumentType::issued).isPresent() && HtmlTemplates.exists(id);
  }

  /** All types in the order of the file. */
  public Collection<DocumentType> all() {
    return byId.values();
  }
}
