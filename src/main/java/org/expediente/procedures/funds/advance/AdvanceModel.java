package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.springframework.stereotype.Component;

/** What documents on an advance print; every figure comes from the tables. */
@Component
class AdvanceModel {
  private final Assignments assignments;
  private final Agreements agreements;
  private final AdvanceSchedule schedule;
  private final AdvanceAccounts accounts;
  private final NeedTable needs;
  private final ActTable acts;

  AdvanceModel(
      Assignments assignments,
      Agreements agreements,
      AdvanceSchedule schedule,
      AdvanceAccounts accounts,
      NeedTable needs,
      ActTable acts) {
    this.assignments = assignments;
    this.agreements = agreements;
    this.schedule = schedule;
    this.accounts = accounts;
    this.needs = needs;
    this.acts = acts;
  }

  Map<String, Object> of(AdvanceRequest request, List<GateRecord> answers) {
    String caseNumber = request.caseNumber();
    GateRecord last = answers.get(answers.size() - 1);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("organisation", assignments.of(caseNumber).ngoName());
    model.put("agreement", agreements.signed(caseNumber).agreementNumber());
    model.put("number", request.number());
    model.put("round", request.round());
    model.put("programmed", request.programmed());
    model.put("requested", request.requested());
    model.put("released", request.released());
    model.put("unaccounted", last.unaccounted());
    model.put("accounts", accounts.of(caseNumber).stream().map(AdvanceText::account).toList());
    model.put("needs", needs(request));
    model.put("answers", answers.stream().map(AdvanceModel::answer).toList());
    model.put("basis", new LegalBasis(last.legalBasis(), last.ratified()));
    model.put("acts", acts.of(request.id()).stream().map(AdvanceModel::act).toList());
    return model;
  }

  private List<Map<String, Object>> needs(AdvanceRequest request) {
    Map<String, String> names =
        schedule.lines(request.caseNumber()).stream()
            .collect(Collectors.toMap(BudgetLine::code, BudgetLine::description));
    return needs.of(request.id()).stream()
        .map(
            need ->
                Map.<String, Object>of(
                    "line", need.planLine(),
                    "description", names.getOrDefault(need.planLine(), ""),
                    "on", need.neededOn(),
                    "amount", need.amount(),
                    "covered", need.covered()))
        .toList();
  }

  private static Map<String, Object> answer(GateRecord answer) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("result", answer.result().name());
    values.put("rule", answer.rule());
    values.put("reasons", answer.reasons());
    values.put("released", answer.released());
    values.put("available", answer.available());
    values.put("assigned", answer.assigned());
    values.put("previousTransferred", answer.previousTransferred());
    values.put("previousAccepted", answer.previousAccepted());
    values.put("firstMax", percent(answer.firstMax()));
    values.put("accountedMin", percent(answer.accountedMin()));
    values.put("mode", answer.mode().name());
    values.put("version", answer.decisionVersion());
    return values;
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  private static Map<String, Object> act(AdvanceAct act) {
    return Map.of(
        "step", act.step().label(),
        "decision", act.decision(),
        "person", act.actedBy(),
        "on", act.actedAt().toLocalDate(),
        "reference", act.reference() == null ? "" : act.reference(),
        "reason", act.reason() == null ? "" : act.reason());
  }
}
