package org.expediente.procedures.contracts.debarment;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The resolution and, where the facts may be a crime, the notice to the prosecutor. */
@Configuration
class DebarmentDocuments {
  @Bean
  DocumentModel contractDebarmentResolution(DebarmentDocument document) {
    return DocumentModel.of("contract-debarment-resolution", document::of);
  }

  @Bean
  DocumentModel contractProsecutorNotice(DebarmentDocument document) {
    return DocumentModel.of("contract-prosecutor-notice", document::of);
  }
}
