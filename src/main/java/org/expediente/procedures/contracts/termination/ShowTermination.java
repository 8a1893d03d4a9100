package org.expediente.procedures.contracts.termination;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writing;
import org.expediente.procedures.contracts.writing.Writings;

/** Lays before a person the contract, why it may end, and what was written so far. */
@DiagramBean("showTermination")
class ShowTermination implements TaskListener {
  private static final Map<String, String> TITLES =
      Map.of(
          "continuityPlan",
          "Plan de continuidad",
          "proportionality",
          "Proporcionalidad",
          SameDays.OPINION,
          "Dictamen sobre multa y caducidad por los mismos días",
          "draftText",
          "Proyecto",
          "agreedTerms",
          "Términos del mutuo acuerdo",
          "effects",
          "Efectos",
          "returnReason",
          "Razones de la devolución");

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final IncidentBook incidents;
  private final TerminationRequests requests;
  private final TerminationCauses causes;
  private final TerminationSteps steps;
  private final FineLimit limit;
  private final Writings writings;

  ShowTermination(
      Proceedings proceedings,
      Contracts contracts,
      IncidentBook incidents,
      TerminationRequests requests,
      TerminationCauses causes,
      TerminationSteps steps,
      FineLimit limit,
      Writings writings) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.incidents = incidents;
    this.requests = requests;
    this.causes = causes;
    this.steps = steps;
    this.limit = limit;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Contract contract = contracts.of(proceeding.contractCase());
    task.setVariableLocal("contractTitle", contract.title());
    task.setVariableLocal("terminationGround", Words.shown(ground(proceeding)));
    task.setVariableLocal("fineText", limit.told(contract));
    task.setVariableLocal("writtenSoFar", Words.shown(written(proceeding)));
    task.setVariableLocal("guaranteeList", list(steps.guarantees(contract.caseNumber())));
    task.setVariableLocal("causeOptions", Spin.JSON(options(causes.of(proceeding))));
  }

  private String ground(Proceeding proceeding) {
    return requests
        .find(proceeding.id())
        .map(it -> it.reason() + "\nInterés público: " + it.publicInterest())
        .or(() -> incidents.ofCase(proceeding.caseNumber()).map(ShowTermination::told))
        .orElse("");
  }

  private static String told(Incident incident) {
    return "%s, del %s: %s"
        .formatted(incident.type().label(), Words.date(incident.factOn()), incident.facts());
  }

  private String written(Proceeding proceeding) {
    return writings.of(proceeding.id()).stream()
        .filter(one -> one.claimId() == null && TITLES.containsKey(one.field()))
        .sorted((one, other) -> Long.compare(other.id(), one.id()))
        .map(ShowTermination::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Writing one) {
    return "%s: %s".formatted(TITLES.get(one.field()), one.text());
  }

  private static String list(List<Guarantee> guarantees) {
    return guarantees.stream()
        .map(one -> "%s, por %s.".formatted(one.title(), Words.money(one.amount())))
        .collect(Collectors.joining("\n"));
  }

  private static List<Map<String, String>> options(List<TerminationCause> causes) {
    return causes.stream()
        .map(cause -> Map.of("value", cause.code(), "label", cause.title()))
        .toList();
  }
}
