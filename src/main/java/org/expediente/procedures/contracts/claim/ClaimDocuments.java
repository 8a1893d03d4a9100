package org.expediente.procedures.contracts.claim;

import org.expediente.documents.DocumentModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ministry writes to a guarantor, and to the prosecutor about one. */
@Configuration
class ClaimDocuments {
  @Bean
  DocumentModel contractGuarantorRequest(ClaimDocument document) {
    return document.as("contract-guarantor-request", "delivery");
  }

  @Bean
  DocumentModel contractGuaranteeCollection(ClaimDocument document) {
    return document.as("contract-guarantee-collection", "referralReason");
  }
}
