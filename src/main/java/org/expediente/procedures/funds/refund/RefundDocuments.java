package org.expediente.procedures.funds.refund;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The formal demand, and the notice with which the collection begins. */
@Configuration
class RefundDocuments {
  @Bean
  DocumentModel refundDemand(RefundDocument document) {
    return document.as("refund-demand");
  }

  @Bean
  DocumentModel collectionNotice(RefundDocument document) {
    return document.as("collection-notice");
  }
}
