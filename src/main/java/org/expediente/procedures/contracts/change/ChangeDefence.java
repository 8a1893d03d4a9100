package org.expediente.procedures.contracts.change;

import java.util.List;
import org.expediente.procedures.contracts.incident.Defence;
import org.expediente.procedures.contracts.incident.Incident;
import org.springframework.stereotype.Component;

/**
 * What the contractor asked for and did not get speaks in its defence all the same: a late request
 * is inadmissible, yet force majeure was invoked (B13, S7). What was granted is an extension, which
 * others tell.
 */
@Component
class ChangeDefence implements Defence {
  private final Changes changes;

  ChangeDefence(Changes changes) {
    this.changes = changes;
  }

  @Override
  public List<String> of(Incident incident) {
    return changes.of(incident.contractCase()).stream()
        .filter(change -> change.kind() == ChangeKind.PRORROGA)
        .filter(change -> change.state() != ChangeState.CONCEDIDA)
        .filter(change -> concerns(change, incident))
        .map(Change::defence)
        .toList();
  }

  private static boolean concerns(Change change, Incident incident) {
    return change.obligationId() == null
        || incident.obligationId() == null
        || change.obligationId().equals(incident.obligationId());
  }
}
