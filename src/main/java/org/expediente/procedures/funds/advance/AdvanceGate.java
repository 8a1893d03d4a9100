package org.expediente.procedures.funds.advance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks DMN-A6 and keeps every answer with its values, the table's version and the reasons. */
@Component
class AdvanceGate {
  private final GateFactFinder finder;
  private final RuleCheck rules;
  private final GateTable answers;
  private final RequestTable requests;
  private final NeedTable needs;
  private final Executions executions;
  private final Journal journal;

  AdvanceGate(
      GateFactFinder finder,
      RuleCheck rules,
      GateTable answers,
      RequestTable requests,
      NeedTable needs,
      Executions executions,
      Journal journal) {
    this.finder = finder;
    this.rules = rules;
    this.answers = answers;
    this.requests = requests;
    this.needs = needs;
    this.executions = executions;
    this.journal = journal;
  }

  /** Decides on a request that was just filed. */
  GateAnswer decide(AdvanceRequest request, String step) {
    executions.hold(request.caseNumber());
    GateFacts facts = finder.of(request);
    GateAnswer answer = GateAnswer.of(facts, ruling(facts));
    keep(request, facts, answer, "funds.advanceGate", step);
    return answer;
  }

  /**
   * The authority releases what is held back. The table is asked again: what holds it back now is
   * what is overridden.
   *
   * @param motive of the authority, Spanish
   * @throws Refusal conflict, where the agreement is not in force, the schedule does not have the
   *     advance, or rule 7 leaves nothing
   */
  GateAnswer override(AdvanceRequest request, String motive, String step) {
    executions.hold(request.caseNumber());
    GateFacts facts = finder.of(request);
    Ruling ruling = ruling(facts);
    if (!facts.inForce() || !facts.scheduled()) {
      throw refused(ruling.told(GateWords.details(facts)));
    }
    int overridden = answers.last(request.id()).rule();
    GateAnswer answer = GateAnswer.overriding(facts, ruling, overridden, motive);
    if (!answer.releases()) {
      throw refused("No queda nada por liberar dentro de lo programado y lo disponible.");
    }
    keep(request, facts, answer, "funds.advanceOverridden", step);
    return answer;
  }

  private Ruling ruling(GateFacts facts) {
    return rules.rule("funds-advance-gate", GateWords.inputs(facts));
  }

  private static Refusal refused(String sentence) {
    return Refusal.conflict(
        "funds.advance.notReleasable", "Este anticipo no se puede liberar: " + sentence);
  }

  private void keep(
      AdvanceRequest request, GateFacts facts, GateAnswer answer, String kind, String step) {
    answers.add(request.id(), facts, answer);
    RequestState state = answer.releases() ? RequestState.LIBERADA : RequestState.RETENIDA;
    requests.answered(request.id(), state, answer.released());
    needs.cover(request.id(), Need.cover(needs.of(request.id()), answer.released()));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("number", request.number());
    data.put("round", request.round());
    data.put("result", answer.result());
    data.put("rule", answer.rule());
    data.put("requested", request.requested());
    data.put("released", answer.released());
    data.put("available", facts.available());
    data.put("unaccounted", facts.unaccounted());
    data.put("reasons", String.join(" ", answer.reasons()));
    data.put("decisionVersion", answer.version());
    journal.record(new Act(request.caseNumber(), kind, step, data));
  }
}
