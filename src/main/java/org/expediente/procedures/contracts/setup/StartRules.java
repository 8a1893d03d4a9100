package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.stereotype.Component;

/** What must be true before a contract begins (B07). */
@Component
class StartRules {
  private final Designations designations;
  private final Covers covers;
  private final Documents documents;
  private final Clock clock;

  StartRules(Designations designations, Covers covers, Documents documents, Clock clock) {
    this.designations = designations;
    this.covers = covers;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * @param typedEnd the last day as the manager typed it, or null
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  void check(
      Contract contract, StartOrder order, LocalDate typedEnd, ObligationPlan plan, TermRule rule) {
    Complaints complaints = new Complaints();
    order(complaints, contract, order, typedEnd);
    manager(complaints, contract, order.startsOn());
    PlanRules.dates(complaints, contract, plan, order.startsOn(), rule);
    Cover cover = covers.from(contract, order.startsOn());
    covers.held(contract).stream()
        .filter(g -> !cover.reaches(g))
        .forEach(g -> complaints.when(true, "startDecision", cover.tooShort(g)));
    complaints.settle("contracts.startOrder.invalid");
  }

  private void order(
      Complaints complaints, Contract contract, StartOrder order, LocalDate typedEnd) {
    complaints
        .when(
            order.sentOn().isBefore(contract.signedOn()),
            "sentOn",
            "La orden no puede enviarse antes de la firma del contrato (%s)."
                .formatted(Words.date(contract.signedOn())))
        .when(
            order.receivedOn().isBefore(order.sentOn()),
            "receivedOn",
            "La orden no puede recibirse antes de enviarse (%s)."
                .formatted(Words.date(order.sentOn())))
        .when(
            order.receivedOn().isAfter(LocalDate.now(clock)),
            "receivedOn",
            "La fecha de recibido no puede ser futura.")
        .when(
            typedEnd != null && !typedEnd.equals(order.endsOn()),
            "endsOn",
            "La fecha fin no corresponde al plazo. Con inicio el %s y %d días es el %s."
                .formatted(
                    Words.date(order.startsOn()), contract.termDays(), Words.date(order.endsOn())))
        .when(
            !documents.present(contract.caseNumber(), "start-order-receipt"),
            "receivedOn",
            "Adjunte el acuse de recibo de la orden de inicio.");
  }

  private void manager(Complaints complaints, Contract contract, LocalDate start) {
    LocalDate from = designations.current(contract.caseNumber()).orElseThrow().validFrom();
    complaints.when(
        start.isBefore(from),
        "startDecision",
        "Hay un vacío sin administrador del %s al %s."
            .formatted(Words.date(start), Words.date(from.minusDays(1))));
  }
}
