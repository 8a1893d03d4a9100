package org.expediente.procedures.contracts.liquidation;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The minutes of a liquidation, and the notice with which its balance is collected. */
@Configuration
class LiquidationDocuments {
  @Bean
  DocumentModel contractLiquidationMinutes(LiquidationDocument document) {
    return document.as("contract-liquidation-minutes");
  }

  @Bean
  DocumentModel contractLiquidationCollection(LiquidationDocument document) {
    return document.as("contract-liquidation-collection");
  }
}
