package org.expediente.procedures.contracts.reception;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two documents of one data: received, or rejected. */
@Configuration
class ReceptionDocuments {
  @Bean
  DocumentModel contractReceptionMinutes(ReceptionModel model) {
    return DocumentModel.of("contract-reception-minutes", model::of);
  }

  @Bean
  DocumentModel contractRejectionMinutes(ReceptionModel model) {
    return DocumentModel.of("contract-rejection-minutes", model::of);
  }
}
