package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.ContractTerms;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Lays before legal and the authority what the books say, what was drafted, and the limits. */
@DiagramBean("showFine")
class ShowFine implements TaskListener {
  private final Proceedings proceedings;
  private final ContractTerms terms;
  private final Contracts contracts;
  private final FineArchive archive;
  private final FineDrafts drafts;
  private final FineDecisions decisions;
  private final ContractFine fine;
  private final Parameters parameters;
  private final Clock clock;

  ShowFine(
      Proceedings proceedings,
      ContractTerms terms,
      Contracts contracts,
      FineArchive archive,
      FineDrafts drafts,
      FineDecisions decisions,
      ContractFine fine,
      Parameters parameters,
      Clock clock) {
    this.proceedings = proceedings;
    this.terms = terms;
    this.contracts = contracts;
    this.archive = archive;
    this.drafts = drafts;
    this.decisions = decisions;
    this.fine = fine;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    show(task, "fineShown", FineText.of(archive.last(proceeding.id()).orElseThrow()));
    show(task, "proceedingShown", proceeding(proceeding));
    show(task, "accumulatedShown", accumulated(fine.accumulated(proceeding)));
    drafts.last(proceeding.id()).ifPresent(draft -> show(task, "draftShown", told(draft)));
    decisions
        .last(proceeding.id())
        .ifPresent(returned -> show(task, "returnShown", returned.reason()));
  }

  private static void show(DelegateTask task, String key, String text) {
    task.setVariableLocal(key, Words.shown(text));
  }

  /** The clock of the whole proceeding stands beside the fine: it may lapse (LPA 89). */
  private String proceeding(Proceeding of) {
    int months = parameters.integer("contracts.fine.resolveWithin", LocalDate.now(clock));
    String heard =
        terms
            .notified(of, "AUTO_INICIO")
            .map(day -> "Auto de inicio notificado el %s. ".formatted(Words.date(day)))
            .orElse("");
    return "%s. Régimen: %s. Abierto el %s; debe resolverse antes del %s. %s"
        .formatted(
            contracts.of(of.contractCase()).title(),
            of.regime().label(),
            Words.date(of.openedOn()),
            Words.date(of.openedOn().plusMonths(months)),
            heard)
        .strip();
  }

  private static String accumulated(AccumulatedFines sum) {
    return "Otras multas del contrato: %s. Con esta: %s. Límite: %s.%s"
        .formatted(
            Words.money(sum.before()),
            FineText.exact(sum.total()),
            FineText.exact(sum.limit()),
            sum.reachesLimit() ? " Alcanza el límite: se ofrece terminar el contrato." : "");
  }

  private static String told(FineDraft draft) {
    return """
        Hechos: %s
        Descargos y prueba: %s
        %s: %s
        Norma: %s. Cláusula: %s.%s"""
        .formatted(
            draft.facts(),
            draft.answers(),
            draft.imputable() ? "Imputable" : "No imputable",
            draft.imputability(),
            draft.norm(),
            draft.clause(),
            draft.floorOpinion().isEmpty() ? "" : "\nSobre el piso: " + draft.floorOpinion());
  }
}
