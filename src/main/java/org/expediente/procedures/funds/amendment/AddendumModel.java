package org.expediente.procedures.funds.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.team.FundsTeam;
import org.expediente.procedures.funds.team.TeamMember;
import org.springframework.stereotype.Component;

/** Data of the addendum that the authority resolved last: it is issued in that transaction. */
@Component
class AddendumModel implements DocumentModel {
  static final String RESOLUTION = "userTask_resolveAmendment";

  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;
  private final Changes changes;
  private final Agreements agreements;
  private final Assignments assignments;
  private final FundsTeam team;
  private final Clock clock;

  AddendumModel(
      AmendmentTable amendments,
      AmendmentOpinions opinions,
      Changes changes,
      Agreements agreements,
      Assignments assignments,
      FundsTeam team,
      Clock clock) {
    this.amendments = amendments;
    this.opinions = opinions;
    this.changes = changes;
    this.agreements = agreements;
    this.assignments = assignments;
    this.team = team;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "addendum";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Amendment amendment = resolvedLast(caseNumber);
    Change change = changes.of(amendment);
    Map<String, Object> model = new HashMap<>();
    model.put("agreement", agreements.signed(caseNumber));
    model.put("ngo", assignments.of(caseNumber));
    model.put("number", String.valueOf(amendment.number()));
    model.put("kind", amendment.kind().title());
    model.put("meter", ShowAmendment.meter(amendment));
    model.put("reason", amendment.reason());
    model.put("before", change.before());
    model.put("after", change.after());
    model.put(
        "opinions", opinions.of(amendment.id()).stream().map(o -> row(caseNumber, o)).toList());
    return model;
  }

  private Amendment resolvedLast(String caseNumber) {
    return amendments.of(caseNumber).stream()
        .flatMap(amendment -> opinions.of(amendment.id()).stream())
        .filter(opinion -> opinion.step().equals(RESOLUTION) && opinion.favourable())
        .max(Comparator.comparing(AmendmentOpinion::id))
        .map(opinion -> amendments.find(opinion.amendmentId()))
        .orElseThrow();
  }

  private Map<String, Object> row(String caseNumber, AmendmentOpinion opinion) {
    return Map.of(
        "area", area(opinion.step()),
        "author", author(caseNumber, opinion),
        "result", opinion.favourable() ? "Favorable" : "Desfavorable",
        "reason", opinion.reason(),
        "on", LocalDate.ofInstant(opinion.givenAt(), clock.getZone()));
  }

  private String author(String caseNumber, AmendmentOpinion opinion) {
    if (opinion.step().equals(RESOLUTION)) {
      return "Titular del Ministerio";
    }
    return team.members(caseNumber).stream()
        .filter(member -> member.person().equals(opinion.givenBy()))
        .map(TeamMember::name)
        .findFirst()
        .orElse(opinion.givenBy());
  }

  /** Who does this task, Spanish. */
  static String area(String step) {
    return switch (step) {
      case "userTask_approveTransferManager" -> "Administrador del programa";
      case "userTask_approveTransferFinancial", "userTask_giveAmendmentFinancialOpinion" ->
          "UFI: presupuesto y contabilidad";
      case "userTask_giveAmendmentOversightOpinion" -> "Seguimiento y Contraloría";
      case "userTask_giveAmendmentLegalOpinion" -> "Dirección Jurídica";
      default -> "Titular";
    };
  }
}
