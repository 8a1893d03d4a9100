package org.expediente.procedures.contracts.hearing;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The acts of a hearing that are issued. */
@Configuration
class HearingDocuments {
  @Bean
  DocumentModel contractOpeningAct(HearingDocument document) {
    return DocumentModel.of("contract-opening-act", document::opening);
  }

  @Bean
  DocumentModel contractEvidenceAct(HearingDocument document) {
    return DocumentModel.of("contract-evidence-act", document::evidence);
  }
}
