package org.expediente.documents;

/** Loads the rows of a CSV type into the tables of its procedure as the file comes in. */
public interface TableIntake {
  /** Id of the type in the catalogue; one intake a type. */
  String documentType();

  /**
   * Called in the transaction that stores the document, also for a replacement: rows of an earlier
   * file of the case give way to these.
   *
   * @param content valid UTF-8 without byte order mark
   * @throws org.expediente.problem.Refusal one field problem per bad row ({@code fila 7, columna
   *     nit}); then neither rows nor document are stored
   */
  void load(String caseNumber, long documentId, byte[] content);
}
