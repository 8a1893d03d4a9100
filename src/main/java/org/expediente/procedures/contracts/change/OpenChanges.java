package org.expediente.procedures.contracts.change;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.closing.ClosingDuty;
import org.springframework.stereotype.Component;

/** A request that nobody has resolved keeps its contract open. */
@Component
class OpenChanges implements ClosingDuty {
  private final Changes changes;

  OpenChanges(Changes changes) {
    this.changes = changes;
  }

  @Override
  public List<String> open(String contractCase) {
    return changes.of(contractCase).stream()
        .filter(change -> change.state() == ChangeState.EN_TRAMITE)
        .map(
            change ->
                "%s, pedida el %s, no está resuelta."
                    .formatted(change.title(), Words.date(change.requestedOn())))
        .toList();
  }
}
