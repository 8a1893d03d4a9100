package org.expediente.procedures.contracts.change;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two documents of one data: resolved, or not admitted. */
@Configuration
class ChangeDocuments {
  @Bean
  DocumentModel contractChangeResolution(ChangeModel model) {
    return DocumentModel.of("contract-change-resolution", model::of);
  }

  @Bean
  DocumentModel contractChangeInadmissible(ChangeModel model) {
    return DocumentModel.of("contract-change-inadmissible", model::of);
  }
}
