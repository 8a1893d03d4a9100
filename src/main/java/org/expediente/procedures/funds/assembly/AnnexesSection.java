package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.documents.Classification;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Documents of the ministry that back the report; none that holds personal data. */
@Order(110)
@Component
class AnnexesSection implements ReportSection {
  private static final List<Classification> OPEN =
      List.of(Classification.PUBLICA, Classification.INTERNA);

  private final Documents documents;
  private final Clock clock;

  AnnexesSection(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public List<Section> of(String caseNumber) {
    List<List<String>> rows =
        documents.of(caseNumber).stream().filter(this::annexed).map(this::row).toList();
    return rows.isEmpty()
        ? List.of(Section.text("Anexos", "El expediente no tiene otros documentos emitidos."))
        : List.of(
            new Section(
                "Anexos",
                List.of("Documentos emitidos en el expediente y vigentes, con su huella SHA-256."),
                List.of("Documento", "Número", "Fecha", "Huella"),
                rows));
  }

  /** Titles of issued documents are those of their types: nobody typed a name into them. */
  private boolean annexed(StoredDocument document) {
    return document.inForce()
        && document.number() != null
        && OPEN.contains(document.classification());
  }

  private List<String> row(StoredDocument document) {
    return List.of(
        document.title(),
        document.number(),
        Words.date(LocalDate.ofInstant(document.createdAt(), clock.getZone())),
        document.sha256());
  }
}
