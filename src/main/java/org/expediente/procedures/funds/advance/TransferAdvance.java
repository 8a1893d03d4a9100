package org.expediente.procedures.funds.advance;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;

/** The treasury registers what the bank did with an authorised advance (A26). */
@DiagramBean("transferAdvance")
class TransferAdvance implements TaskListener {
  private final FundsAdvances advances;
  private final AdvanceSchedule schedule;
  private final ExclusiveAccounts exclusive;
  private final RequestTable requests;
  private final ActTable acts;
  private final Movements movements;
  private final AdvanceAccounts accounts;
  private final IncidentBook incidents;
  private final Clock clock;

  TransferAdvance(
      FundsAdvances advances,
      AdvanceSchedule schedule,
      ExclusiveAccounts exclusive,
      RequestTable requests,
      ActTable acts,
      Movements movements,
      AdvanceAccounts accounts,
      IncidentBook incidents,
      Clock clock) {
    this.advances = advances;
    this.schedule = schedule;
    this.exclusive = exclusive;
    this.requests = requests;
    this.acts = acts;
    this.movements = movements;
    this.accounts = accounts;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    Submission form = Submission.of(task);
    String outcome = form.text("outcome");
    if ("TRANSFERIDO".equals(outcome)) {
      transfer(
          request,
          new Transfer(
              form.text("bankReference"),
              form.date("transferredOn"),
              form.money("amount"),
              form.text("account")));
    } else if ("RECHAZADO".equals(outcome)) {
      incidents.report(
          request.caseNumber(),
          IncidentType.RECHAZO_BANCARIO,
          "El banco rechazó la transferencia del anticipo %d a la cuenta %s: %s"
              .formatted(
                  request.number(),
                  exclusive.of(request.caseNumber()).shown(),
                  form.text("reason")));
    }
    acts.add(
        request.id(),
        ActStep.TRANSFERENCIA,
        outcome,
        form.text("reason"),
        form.text("bankReference"));
  }

  private void transfer(AdvanceRequest request, Transfer transfer) {
    String caseNumber = request.caseNumber();
    schedule.recheck(request);
    TransferRules.check(
        transfer,
        request.released(),
        authorisedOn(request),
        exclusive.of(caseNumber),
        LocalDate.now(clock));
    movements.record(
        new Movement(
            caseNumber,
            MovementKind.TRANSFERENCIA,
            (long) request.number(),
            null,
            transfer.amount(),
            transfer.on(),
            transfer.reference(),
            transfer.account()));
    accounts.open(
        caseNumber,
        request.number(),
        transfer.amount(),
        transfer.on(),
        schedule.dueOn(caseNumber, request.number()));
    requests.move(request.id(), RequestState.TRANSFERIDA);
  }

  private LocalDate authorisedOn(AdvanceRequest request) {
    return acts.last(request.id(), ActStep.AUTORIZACION)
        .orElseThrow()
        .actedAt()
        .atZoneSameInstant(clock.getZone())
        .toLocalDate();
  }
}
