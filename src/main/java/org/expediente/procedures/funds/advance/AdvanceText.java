package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.plan.Advance;
import org.springframework.stereotype.Component;

/** Advances in the words of the forms. */
@Component
class AdvanceText {
  private final AdvanceSchedule schedule;
  private final AdvanceAccounts accounts;
  private final GateTable gate;
  private final NeedTable needs;
  private final ActTable acts;

  AdvanceText(
      AdvanceSchedule schedule,
      AdvanceAccounts accounts,
      GateTable gate,
      NeedTable needs,
      ActTable acts) {
    this.schedule = schedule;
    this.accounts = accounts;
    this.gate = gate;
    this.needs = needs;
    this.acts = acts;
  }

  /** What is programmed, and how the advances before were accounted for. */
  String programmed(String caseNumber, int number) {
    String text =
        schedule
            .find(caseNumber, number)
            .map(AdvanceText::programmed)
            .orElse("El anticipo %d no está en la programación aprobada.".formatted(number));
    return accounts.of(caseNumber).stream()
        .map(AdvanceText::account)
        .reduce(text, (all, one) -> all + "\n" + one);
  }

  private static String programmed(Advance advance) {
    return "Anticipo %d, programado para el %s por %s."
        .formatted(advance.number(), Words.date(advance.date()), Words.money(advance.amount()));
  }

  /** How one advance was accounted for so far. */
  static String account(AdvanceAccount a) {
    return "Rendición del anticipo %d: transferido %s, aceptado %s, por justificar %s; %s."
        .formatted(
            a.number(),
            Words.money(a.transferred()),
            Words.money(a.accepted()),
            Words.money(a.unaccounted().max(BigDecimal.ZERO)),
            a.filedOn() == null
                ? "vence el " + Words.date(a.dueOn())
                : "presentada el " + Words.date(a.filedOn()));
  }

  /** The last answer of the gate with its reasons; empty before the first. */
  String answer(AdvanceRequest request) {
    List<GateRecord> all = gate.of(request.id());
    if (all.isEmpty()) {
      return "";
    }
    GateRecord last = all.get(all.size() - 1);
    return "Solicitado %s; %s (regla %d), %s.\n%s"
        .formatted(
            Words.money(request.requested()),
            last.result(),
            last.rule(),
            Words.money(last.released()),
            last.reasons());
  }

  String needs(AdvanceRequest request) {
    return needs.of(request.id()).stream()
        .map(
            need ->
                "%s: %s desde el %s; cubierto %s"
                    .formatted(
                        need.planLine(),
                        Words.money(need.amount()),
                        Words.date(need.neededOn()),
                        Words.money(need.covered())))
        .collect(Collectors.joining("\n"));
  }

  /** What persons decided on the request so far. */
  String acts(AdvanceRequest request) {
    return acts.of(request.id()).stream()
        .map(
            act ->
                "%s: %s%s%s"
                    .formatted(
                        act.step().label(),
                        act.decision(),
                        act.reference() == null ? "" : " " + act.reference(),
                        act.reason() == null ? "" : ". " + act.reason()))
        .collect(Collectors.joining("\n"));
  }
}
