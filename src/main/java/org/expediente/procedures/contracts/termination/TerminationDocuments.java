package org.expediente.procedures.contracts.termination;

import java.util.Set;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents that end a contract. */
@Configuration
class TerminationDocuments {
  private static final Set<ProceedingKind> CADUCITY = Set.of(ProceedingKind.CADUCIDAD);
  private static final Set<ProceedingKind> AGREEMENT = Set.of(ProceedingKind.MUTUO_ACUERDO);
  private static final Set<ProceedingKind> REVOCATION =
      Set.of(ProceedingKind.REVOCACION, ProceedingKind.RESCATE);

  @Bean
  DocumentModel contractTerminationOpinion(TerminationDocument document) {
    return document.as("contract-termination-opinion", CADUCITY);
  }

  @Bean
  DocumentModel contractTerminationResolution(TerminationDocument document) {
    return document.as("contract-termination-resolution", CADUCITY);
  }

  @Bean
  DocumentModel contractRevocationResolution(TerminationDocument document) {
    return document.as("contract-revocation-resolution", REVOCATION);
  }

  @Bean
  DocumentModel contractMutualTermination(TerminationDocument document) {
    return document.as("contract-mutual-termination", AGREEMENT);
  }
}
