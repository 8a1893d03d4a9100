package org.expediente.documents;

import java.util.Map;
import java.util.function.Function;

/** The data that a procedure puts into one of its documents. */
public interface DocumentModel {
  /** Id of the issued type in the catalogue and name of its template; one model a template. */
  String template();

  /**
   * What the template reads as {@code model.*}. No value may be null: what is not to be printed is
   * an empty text or list, so that a gap in an official document is a mistake, not an accident.
   * Dates are {@code LocalDate}, money {@code BigDecimal} in USD; the template formats them.
   */
  Map<String, Object> of(String caseNumber);

  /** A model whose data are made elsewhere: several templates of one part share them. */
  static DocumentModel of(String template, Function<String, Map<String, Object>> data) {
    return new DocumentModel() {
      @Override
      public String template() {
        return template;
      }

      @Override
      public Map<String, Object> of(String caseNumber) {
        return data.apply(caseNumber);
      }
    };
  }
}
