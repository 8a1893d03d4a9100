package org.expediente.procedures.funds.liquidation;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents that a liquidation issues. */
@Configuration
class LiquidationDocuments {
  @Bean
  DocumentModel closingReport(LiquidationDocument document) {
    return document.as("closing-report");
  }

  @Bean
  DocumentModel objectionList(LiquidationDocument document) {
    return document.as("objection-list");
  }

  @Bean
  DocumentModel objectionResolution(LiquidationDocument document) {
    return document.as("objection-resolution");
  }

  @Bean
  DocumentModel liquidationMinutes(LiquidationDocument document) {
    return document.as("liquidation-minutes");
  }
}
