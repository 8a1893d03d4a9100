package org.expediente.procedures.contracts.change;

import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** A request and what was done with it, as a form shows it. */
@Component
class ChangeText {
  private final Contracts contracts;
  private final Obligations obligations;
  private final ChangeActs acts;

  ChangeText(Contracts contracts, Obligations obligations, ChangeActs acts) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.acts = acts;
  }

  String request(Change change) {
    Contract contract = contracts.of(change.contractCase());
    String supplier =
        change.causeKind() == CauseKind.PROVEEDOR
            ? "\nLa falla del proveedor del contratista no basta por sí sola para prorrogar."
            : "";
    return Words.shown(
        "%s\n%s, sobre %s. La pidió el %s el %s; podía pedirse hasta el %s.\nCausa: %s.\n%s%s"
            .formatted(
                contract.title(),
                change.title(),
                about(change),
                requester(change),
                Words.date(change.requestedOn()),
                Words.date(change.dueOn()),
                change.causeKind().label(),
                change.cause(),
                supplier));
  }

  /** Newest first. */
  String acts(Change change) {
    return Words.shown(
        acts.of(change).stream()
            .sorted((one, other) -> Long.compare(other.id(), one.id()))
            .map(
                act ->
                    "%s. %s.%s %s"
                        .formatted(
                            ChangeWords.who(act),
                            ChangeWords.decision(act.decision()),
                            ChangeWords.detail(act),
                            act.text()))
            .collect(Collectors.joining("\n")));
  }

  /** In the middle of a sentence. */
  String about(Change change) {
    if (change.kind() == ChangeKind.MODIFICACION) {
      return "el monto del contrato";
    }
    return change.obligationId() == null
        ? "todas las obligaciones pendientes"
        : "la obligación " + obligations.find(change.obligationId()).title();
  }

  /** In the middle of a sentence. */
  static String requester(Change change) {
    return change.requester().equals(ChangeRequester.CONTRACTOR)
        ? "contratista"
        : "administrador del contrato";
  }
}
