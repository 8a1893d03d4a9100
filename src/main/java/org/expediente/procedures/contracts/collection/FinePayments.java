package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.database.FirstRow;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code contract_fine_payment}: rows only come; a fine that is paid in full closes. */
@Service
@Transactional
public class FinePayments {
  private final JdbcClient db;
  private final FirstRow firstRow;
  private final Fines fines;
  private final Contracts contracts;
  private final Journal journal;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FinePayments(
      JdbcClient db,
      FirstRow firstRow,
      Fines fines,
      Contracts contracts,
      Journal journal,
      Actors actors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.firstRow = firstRow;
    this.fines = fines;
    this.contracts = contracts;
    this.journal = journal;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /** What came in for a fine, oldest first. */
  @Transactional(readOnly = true)
  public List<FinePayment> of(long proceedingId) {
    return db.sql(
            "select proceeding_id, way, amount, paid_on, reference from contract_fine_payment"
                + " where proceeding_id = ? order by id")
        .param(proceedingId)
        .query(FinePayment.class)
        .list();
  }

  /** USD of a fine that is still to be paid. */
  @Transactional(readOnly = true)
  public BigDecimal rest(long proceedingId) {
    BigDecimal paid =
        of(proceedingId).stream()
            .map(FinePayment::amount)
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    return fines.find(proceedingId).orElseThrow().amount().subtract(paid);
  }

  /**
   * Takes in what another part took off a payment or a balance; the collection of the fine, where
   * one waits, ends when nothing is left.
   *
   * @throws Refusal where the fine is not firm, or the amount is more than is left of it
   */
  public void deducted(FinePayment deduction) {
    if (add(deduction, null)) {
      events.publishEvent(new FinePaid(deduction.proceedingId(), caseOf(deduction.proceedingId())));
    }
  }

  /**
   * Takes a payment in.
   *
   * @return whether the fine is paid in full now
   * @throws Refusal where the fine is not firm, the amount is more than is left of it, or the
   *     reference was used before
   */
  boolean add(FinePayment payment, String step) {
    Fine fine = fines.find(payment.proceedingId()).orElseThrow();
    contracts.hold(fine.contractCase());
    fine = fines.find(payment.proceedingId()).orElseThrow();
    FinePaymentRules.check(payment, fine, rest(payment.proceedingId()), LocalDate.now(clock));
    if (!firstRow.insert(() -> insert(payment))) {
      throw Refusal.conflict(
          "contracts.fine.receiptTwice",
          "El comprobante %s ya está registrado: no se registra dos veces."
              .formatted(payment.reference()));
    }
    BigDecimal rest = rest(payment.proceedingId());
    journal.record(
        new Act(
            caseOf(payment.proceedingId()),
            "contracts.finePayment",
            step,
            Map.of(
                "proceeding", payment.proceedingId(),
                "amount", Words.money(payment.amount()),
                "way", payment.way().label(),
                "reference", payment.reference(),
                "rest", Words.money(rest))));
    if (rest.signum() == 0) {
      fines.move(payment.proceedingId(), FineState.PAGADA, payment.paidOn());
    }
    return rest.signum() == 0;
  }

  private void insert(FinePayment payment) {
    db.sql(
            """
            insert into contract_fine_payment (proceeding_id, way, amount, paid_on, reference,
              reference_key, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            payment.proceedingId(),
            payment.way().name(),
            payment.amount(),
            payment.paidOn(),
            payment.reference(),
            payment.key(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  private String caseOf(long proceedingId) {
    return db.sql("select case_number from contract_proceeding where id = ?")
        .param(proceedingId)
        .query(String.class)
        .single();
  }
}
