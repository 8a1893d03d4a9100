package org.expediente.procedures.funds.opinion;

import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.plan.PlanBackground;
import org.expediente.procedures.funds.plan.Sections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One document for the opinion of each area. */
@Configuration(proxyBeanMethods = false)
class OpinionDocuments {
  @Bean
  DocumentModel oversightOpinionDocument(
      OpinionTable opinions,
      ObservationTable observations,
      PlanBackground background,
      Sections sections,
      Authors authors) {
    return new OpinionDocument(
        Area.OVERSIGHT, opinions, observations, background, sections, authors);
  }

  @Bean
  DocumentModel financialOpinionDocument(
      OpinionTable opinions,
      ObservationTable observations,
      PlanBackground background,
      Sections sections,
      Authors authors) {
    return new OpinionDocument(
        Area.FINANCIAL, opinions, observations, background, sections, authors);
  }

  @Bean
  DocumentModel legalOpinionDocument(
      OpinionTable opinions,
      ObservationTable observations,
      PlanBackground background,
      Sections sections,
      Authors authors) {
    return new OpinionDocument(Area.LEGAL, opinions, observations, background, sections, authors);
  }
}
