package org.expediente.procedures.contracts.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/**
 * What an extension moves. One of all moves what was pending and not overdue when it was asked for:
 * it never takes back a delay that had begun (B.10, extension after the fact).
 */
@Component
class ExtensionEffect {
  private final Obligations obligations;

  ExtensionEffect(Obligations obligations) {
    this.obligations = obligations;
  }

  /** In the order in which they are due. */
  List<Obligation> moved(Change change) {
    return obligations.fulfilments(change.contractCase()).stream()
        .filter(
            one ->
                change.obligationId() == null
                    ? wasPending(one, change.requestedOn())
                    : one.obligation().id() == change.obligationId())
        .map(Fulfilment::obligation)
        .toList();
  }

  /** Days by which the last day of the contract moves: all of them, or what would stick out. */
  int daysOfContract(Contract contract, Change change) {
    if (change.obligationId() == null) {
      return change.grantedDays();
    }
    return moved(change).stream()
        .map(one -> one.dueOn().plusDays(change.grantedDays()))
        .mapToInt(due -> (int) ChronoUnit.DAYS.between(contract.endsOn(), due))
        .map(days -> Math.max(0, days))
        .max()
        .orElse(0);
  }

  private static boolean wasPending(Fulfilment one, LocalDate on) {
    boolean met = one.met() && one.metOn().isBefore(on);
    return !met && !one.obligation().dueOn().isBefore(on);
  }
}
