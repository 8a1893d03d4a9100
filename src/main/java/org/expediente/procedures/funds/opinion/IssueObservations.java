package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.terms.BusinessCalendar;

/**
 * Numbers the observations of all areas in one list, issues it and tells the organisation (A11).
 */
@DiagramBean("issueObservations")
class IssueObservations implements JavaDelegate {
  private static final String TERM = "funds.plan.observationAnswer";

  private final OpinionTable opinions;
  private final ObservationTable observations;
  private final ObservationListTable lists;
  private final PlanReview review;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Documents documents;
  private final Notices notices;
  private final Clock clock;

  IssueObservations(
      OpinionTable opinions,
      ObservationTable observations,
      ObservationListTable lists,
      PlanReview review,
      BusinessCalendar calendar,
      Parameters parameters,
      Documents documents,
      Notices notices,
      Clock clock) {
    this.opinions = opinions;
    this.observations = observations;
    this.lists = lists;
    this.review = review;
    this.calendar = calendar;
    this.parameters = parameters;
    this.documents = documents;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    number(caseNumber, open(caseNumber));
    documents.issue(caseNumber, "observation-list");
    String organisation = (String) execution.getVariable("ngoGroup");
    notices.send(execution, organisation, "funds.plan.observed");
  }

  private ObservationList open(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    int days = parameters.integer(TERM, today);
    ObservationList list =
        new ObservationList(
            caseNumber,
            lists.rounds(caseNumber) + 1,
            review.current(caseNumber).version(),
            today,
            calendar.addBusinessDays(today, days),
            days);
    lists.add(list);
    return list;
  }

  private void number(String caseNumber, ObservationList list) {
    List<Observation> all =
        opinions.latest(caseNumber).stream()
            .filter(opinion -> opinion.result() == OpinionResult.OBSERVADO)
            .flatMap(opinion -> observations.of(opinion).stream())
            .toList();
    int number = 0;
    for (Observation observation : all) {
      observations.number(observation.id(), list.round(), ++number);
    }
  }
}
