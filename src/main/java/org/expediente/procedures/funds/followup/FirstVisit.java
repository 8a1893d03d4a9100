package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.springframework.stereotype.Component;

/**
 * No advance before somebody saw the organisation and its people: an organisation that exists on
 * paper alone gets no money (A.10).
 */
@Component
class FirstVisit implements OverdueDuty {
  private final FollowUpTable followUps;
  private final VisitTable visits;

  FirstVisit(FollowUpTable followUps, VisitTable visits) {
    this.followUps = followUps;
    this.visits = visits;
  }

  @Override
  public Optional<String> overdue(String caseNumber, LocalDate today) {
    return followUps
        .openedOn(caseNumber)
        .filter(day -> visits.held(caseNumber) == 0)
        .map(
            day ->
                "Falta la primera visita de campo, que debe hacerse antes de entregar anticipos.");
  }
}
