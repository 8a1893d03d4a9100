package org.expediente.procedures.contracts.followup;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.payment.ContractPayments;
import org.springframework.stereotype.Component;

/** The figures and lists of a progress report, all from the books. */
@Component
class ReportBooks {
  private final Contracts contracts;
  private final Obligations obligations;
  private final IncidentBook incidents;
  private final ContractPayments payments;
  private final Clock clock;

  ReportBooks(
      Contracts contracts,
      Obligations obligations,
      IncidentBook incidents,
      ContractPayments payments,
      Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.incidents = incidents;
    this.payments = payments;
    this.clock = clock;
  }

  /** USD in force today. */
  BigDecimal value(Contract contract) {
    return contracts.amount(contract, LocalDate.now(clock));
  }

  /** USD received by minutes. */
  BigDecimal accepted(Contract contract) {
    return payments.accepted(contract.caseNumber());
  }

  /** USD paid in cash. */
  BigDecimal paid(Contract contract) {
    return payments.cashPaid(contract.caseNumber());
  }

  /** One row an obligation: code, what, due day, state. */
  List<Map<String, String>> obligations(Contract contract) {
    return obligations.fulfilments(contract.caseNumber()).stream().map(this::row).toList();
  }

  private Map<String, String> row(Fulfilment of) {
    Obligation obligation = of.obligation();
    return Map.of(
        "code", obligation.code(),
        "what", obligation.description(),
        "due", Words.date(obligation.dueOn()),
        "state", state(of));
  }

  private String state(Fulfilment of) {
    int late = of.daysLate(LocalDate.now(clock));
    if (of.met()) {
      String when = "Cumplida el %s".formatted(Words.date(of.metOn()));
      return late > 0 ? when + ", %s".formatted(days(late)) : when;
    }
    String missing = "Falta %s".formatted(Words.money(of.missing()));
    return late > 0 ? missing + ", %s".formatted(days(late)) : missing;
  }

  private static String days(int late) {
    return late == 1 ? "1 día de atraso" : late + " días de atraso";
  }

  /** One row an incident: day, type, state. */
  List<Map<String, String>> incidents(Contract contract) {
    return incidents.of(contract.caseNumber()).stream()
        .map(
            one ->
                Map.of(
                    "day", Words.date(one.factOn()),
                    "type", one.type().label(),
                    "state", IncidentWords.state(one.state())))
        .toList();
  }
}
