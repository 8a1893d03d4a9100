package org.expediente.procedures.contracts.change;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.DayWords;
import org.springframework.stereotype.Component;

/** What the documents on a request print; every figure comes from the tables. */
@Component
class ChangeModel {
  private final ChangeTable table;
  private final ChangeActs acts;
  private final ChangeText text;
  private final ExtensionEffect effect;
  private final Contracts contracts;
  private final Parameters parameters;
  private final Clock clock;

  ChangeModel(
      ChangeTable table,
      ChangeActs acts,
      ChangeText text,
      ExtensionEffect effect,
      Contracts contracts,
      Parameters parameters,
      Clock clock) {
    this.table = table;
    this.acts = acts;
    this.text = text;
    this.effect = effect;
    this.contracts = contracts;
    this.parameters = parameters;
    this.clock = clock;
  }

  Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    Change change = table.decidedLast(contract.caseNumber());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("contract", contract.title());
    model.put("subject", contract.subject());
    model.put("asked", change.title());
    model.put("about", capital(text.about(change)));
    model.put("requester", capital(ChangeText.requester(change)));
    model.put("requestedOn", change.requestedOn());
    model.put("dueOn", change.dueOn());
    model.put("causeKind", capital(change.causeKind().label()));
    model.put("cause", change.cause());
    model.put("acts", acts.of(change).stream().filter(this::heard).map(ChangeModel::line).toList());
    model.put("decision", decision(change));
    model.put("effects", effects(contract, change));
    model.put("reasons", reasons(change));
    model.put("basis", basis());
    return model;
  }

  private boolean heard(ChangeAct act) {
    return !act.step().equals(ChangeActs.RESOLVED) && !act.step().equals(ChangeActs.INADMISSIBLE);
  }

  private static String line(ChangeAct act) {
    return "%s. %s.%s %s"
        .formatted(
            ChangeWords.who(act),
            ChangeWords.decision(act.decision()),
            ChangeWords.detail(act),
            act.text());
  }

  private static String decision(Change change) {
    return switch (change.state()) {
      case CONCEDIDA ->
          change.kind() == ChangeKind.PRORROGA
              ? "Se prorroga el plazo %s calendario.".formatted(DayWords.of(change.grantedDays()))
              : "Se modifica el monto del contrato en %s.".formatted(Words.money(change.amount()));
      case DENEGADA -> "Se deniega lo solicitado.";
      default -> "No se admite la solicitud.";
    };
  }

  private List<String> effects(Contract contract, Change change) {
    if (change.state() != ChangeState.CONCEDIDA) {
      return List.of();
    }
    if (change.kind() == ChangeKind.MODIFICACION) {
      BigDecimal now = contracts.amount(contract, LocalDate.now(clock));
      return List.of(
          "Monto del contrato: de %s a %s."
              .formatted(Words.money(now), Words.money(now.add(change.amount()))));
    }
    return effect.moved(change).stream()
        .map(
            one ->
                "Obligación %s: vence el %s en lugar del %s."
                    .formatted(
                        one.code(),
                        Words.date(one.dueOn().plusDays(change.grantedDays())),
                        Words.date(one.dueOn())))
        .toList();
  }

  private String reasons(Change change) {
    return acts.of(change).stream()
        .filter(act -> !heard(act))
        .reduce((one, last) -> last)
        .map(ChangeAct::text)
        .orElse("");
  }

  private static String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private LegalBasis basis() {
    Parameter row = parameters.row("contracts.extension.beforeDue", LocalDate.now(clock));
    return new LegalBasis(row.legalBasis(), row.ratified());
  }
}
