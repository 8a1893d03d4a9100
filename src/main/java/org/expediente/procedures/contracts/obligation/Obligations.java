package org.expediente.procedures.contracts.obligation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The obligations of a contract; every change is journaled in the contract's case. */
@Service
@Transactional
public class Obligations {
  private final ObligationTable table;
  private final Journal journal;
  private final Clock clock;

  Obligations(ObligationTable table, Journal journal, Clock clock) {
    this.table = table;
    this.journal = journal;
    this.clock = clock;
  }

  /** All obligations of a contract by the day that was agreed. */
  @Transactional(readOnly = true)
  public List<Obligation> of(String contractCase) {
    return table.of(contractCase);
  }

  /** One obligation. */
  @Transactional(readOnly = true)
  public Obligation find(long id) {
    return table.find(id).orElseThrow(() -> new IllegalArgumentException("No obligation " + id));
  }

  /**
   * The obligation of a contract that a person names by its code.
   *
   * @throws Refusal invalid, where there is none
   */
  @Transactional(readOnly = true)
  public Obligation named(String contractCase, String code) {
    return table.of(contractCase).stream()
        .filter(obligation -> obligation.code().equalsIgnoreCase(code.strip()))
        .findAny()
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "contracts.obligation.unknown",
                    "El contrato no tiene la obligación «%s». Elija una de la lista."
                        .formatted(code)));
  }

  /** What became of every obligation. */
  @Transactional(readOnly = true)
  public List<Fulfilment> fulfilments(String contractCase) {
    List<Delivery> all = table.deliveries(contractCase);
    return table.of(contractCase).stream()
        .map(
            obligation ->
                new Fulfilment(
                    obligation,
                    all.stream().filter(d -> d.obligationId() == obligation.id()).toList()))
        .toList();
  }

  /** What became of one obligation. */
  @Transactional(readOnly = true)
  public Fulfilment fulfilment(long id) {
    Obligation obligation = find(id);
    return fulfilments(obligation.contractCase()).stream()
        .filter(of -> of.obligation().id() == id)
        .findAny()
        .orElseThrow();
  }

  /** Extensions that were approved, oldest first. */
  @Transactional(readOnly = true)
  public List<Extension> extensions(String contractCase) {
    return table.extensions(contractCase);
  }

  /** Registers an obligation whose rules were checked. */
  public void register(String contractCase, NewObligation obligation) {
    journal.hold(contractCase);
    table.add(contractCase, obligation);
    record(
        contractCase,
        "contracts.obligationRegistered",
        Map.of(
            "code", obligation.code(),
            "due", Words.date(obligation.dueOn()),
            "amount", Words.money(obligation.amount())));
  }

  /** Moves the due day of one obligation, or of all, by an approved extension. */
  public void extend(String contractCase, Extension extension) {
    journal.hold(contractCase);
    table.extend(contractCase, extension);
    record(
        contractCase,
        "contracts.obligationExtended",
        Map.of(
            "obligation",
            extension.obligationId() == null ? "todas" : find(extension.obligationId()).code(),
            "days",
            extension.days(),
            "requested",
            Words.date(extension.requestedOn()),
            "cause",
            extension.cause()));
  }

  /**
   * Records what the minutes of a reception accepted.
   *
   * @throws Refusal invalid, for a day in the future or more than is missing
   */
  public void deliver(Delivery delivery) {
    Obligation obligation = find(delivery.obligationId());
    journal.hold(obligation.contractCase());
    check(delivery);
    table.deliver(obligation.contractCase(), delivery);
    record(
        obligation.contractCase(),
        "contracts.delivered",
        Map.of(
            "code", obligation.code(),
            "amount", Words.money(delivery.amount()),
            "on", Words.date(delivery.deliveredOn())));
  }

  private void check(Delivery delivery) {
    if (delivery.deliveredOn().isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid(
          "contracts.delivery.future",
          "La fecha de entrega (%s) no puede ser futura."
              .formatted(Words.date(delivery.deliveredOn())));
    }
    BigDecimal missing = fulfilment(delivery.obligationId()).missing();
    if (delivery.amount().compareTo(missing) > 0) {
      throw Refusal.invalid(
          "contracts.delivery.tooMuch",
          "Lo recibido (%s) pasa de lo que falta de la obligación (%s)."
              .formatted(Words.money(delivery.amount()), Words.money(missing)));
    }
  }

  private void record(String contractCase, String kind, Map<String, ?> data) {
    journal.record(new Act(contractCase, kind, null, data));
  }
}
