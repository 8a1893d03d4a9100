package org.expediente.procedures.funds.expense;

import java.util.List;
import java.util.Locale;
import org.expediente.documents.StoredDocument;
import org.expediente.procedures.funds.table.TableRow;

/** The scans in a case: a row names its own by file name, or gives the SHA-256 itself. */
record Scans(List<StoredDocument> documents) {
  static final String TYPE = "expense-scan";

  /** The hash, or null where there is no such scan and the row notes it. */
  String sha256(TableRow row, String column) {
    String name = row.text(column, 200);
    if (name == null) {
      return null;
    }
    if (name.matches("[0-9a-fA-F]{64}")) {
      return name.toLowerCase(Locale.ROOT);
    }
    return documents.stream()
        .filter(document -> document.type().equals(TYPE) && document.inForce())
        .filter(document -> document.fileName().equalsIgnoreCase(name))
        .reduce((first, last) -> last)
        .map(StoredDocument::sha256)
        .orElseGet(
            () ->
                row.problem(
                    column,
                    "no hay un archivo «%s» entre los comprobantes del expediente; cárguelo antes."
                        .formatted(name)));
  }
}
