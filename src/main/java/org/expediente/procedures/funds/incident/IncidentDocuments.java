package org.expediente.procedures.funds.incident;

import java.time.Clock;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents that follow an incident: one data, three templates. */
@Configuration
class IncidentDocuments {
  @Bean
  DocumentModel suspensionResolution(IncidentFile file, Assignments a, Agreements s, Clock clock) {
    return new IncidentDocument(
        "suspension-resolution", IncidentActs.SUSPENSION, file, a, s, clock);
  }

  @Bean
  DocumentModel terminationResolution(IncidentFile file, Assignments a, Agreements s, Clock clock) {
    return new IncidentDocument(
        "termination-resolution", IncidentActs.TERMINATION, file, a, s, clock);
  }

  @Bean
  DocumentModel prosecutorNotice(IncidentFile file, Assignments a, Agreements s, Clock clock) {
    return new IncidentDocument("prosecutor-notice", IncidentActs.CLASSIFY, file, a, s, clock);
  }
}
