package org.expediente.procedures.contracts.change;

import java.time.LocalDate;
import java.util.Comparator;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Up to which day a change can be asked for (LACAP 86: before it is due, to be ratified). */
@Component
class ChangeDue {
  private static final String BEFORE_DUE = "contracts.extension.beforeDue";

  private final Obligations obligations;
  private final Parameters parameters;

  ChangeDue(Obligations obligations, Parameters parameters) {
    this.obligations = obligations;
    this.parameters = parameters;
  }

  /**
   * The last day to ask: that of the obligation; of all, that of the last one still pending; for a
   * modification, the last day of the contract.
   *
   * @param obligation null for all
   */
  LocalDate of(Contract contract, ChangeKind kind, Obligation obligation) {
    if (kind == ChangeKind.MODIFICACION) {
      return contract.endsOn();
    }
    if (obligation != null) {
      return obligation.dueOn();
    }
    return obligations.fulfilments(contract.caseNumber()).stream()
        .filter(one -> !one.met())
        .map(one -> one.obligation().dueOn())
        .max(Comparator.naturalOrder())
        .orElse(contract.endsOn());
  }

  /** Whether a request of that day comes too late. */
  boolean late(LocalDate due, LocalDate requestedOn) {
    boolean matters = Boolean.parseBoolean(parameters.text(BEFORE_DUE, requestedOn));
    return matters && requestedOn.isAfter(due);
  }
}
