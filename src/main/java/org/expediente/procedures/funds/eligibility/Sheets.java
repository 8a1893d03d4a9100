package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Derives the facts of DMN-A1 from the last check, the case's documents and what is owed. */
@Component
class Sheets {
  private final NgoChecks checks;
  private final StandingReviews reviews;
  private final NgoStanding owed;
  private final Assignments assignments;
  private final Documents documents;
  private final Parameters parameters;
  private final Clock clock;

  Sheets(
      NgoChecks checks,
      StandingReviews reviews,
      NgoStanding owed,
      Assignments assignments,
      Documents documents,
      Parameters parameters,
      Clock clock) {
    this.checks = checks;
    this.reviews = reviews;
    this.owed = owed;
    this.assignments = assignments;
    this.documents = documents;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** The sheet of a case as of today; the case has been checked. */
  Sheet of(String caseNumber) {
    NgoCheck check = checks.last(caseNumber).orElseThrow();
    LocalDate today = LocalDate.now(clock);
    Sheet sheet = new Sheet(new HashMap<>(), new HashMap<>(), new HashMap<>());
    registry(check, today, sheet);
    links(check, sheet);
    debts(caseNumber, sheet);
    statements(check, today, sheet);
    solvencies(check, today, sheet);
    return sheet;
  }

  private void registry(NgoCheck check, LocalDate today, Sheet sheet) {
    int age = (int) ChronoUnit.YEARS.between(check.constitutedOn(), today);
    sheet.facts().put("registryStatus", check.registryStatus());
    sheet.facts().put("boardDaysLeft", (int) ChronoUnit.DAYS.between(today, check.boardUntil()));
    sheet.facts().put("purposeMatches", check.purposeMatches());
    sheet.facts().put("ageYears", age);
    sheet.facts().put("similarExperience", check.similarExperience());
    sheet.words().put("juntaHasta", Words.date(check.boardUntil()));
    sheet.words().put("antiguedad", String.valueOf(age));
  }

  private void links(NgoCheck check, Sheet sheet) {
    boolean declared = documents.present(check.caseNumber(), "no-link-declaration");
    boolean clean = check.linkStatus().equals("SIN_VINCULO");
    sheet.facts().put("linkStatus", clean && !declared ? "SIN_DECLARACION" : check.linkStatus());
    sheet.words().put("vinculo", spoken(check.linkDetail()));
    sheet.facts().put("standing", standing(check));
    sheet.words().put("senalamiento", spoken(check.standingDetail()));
  }

  /** What the authority accepted stays accepted as long as it is the same. */
  private String standing(NgoCheck check) {
    if (check.standing().equals(NgoCheck.CLEAN)) {
      return NgoCheck.CLEAN;
    }
    return reviews.accepted(check.caseNumber(), check.standingDetail()) ? "AUTORIZADA" : "SENALADA";
  }

  private void debts(String caseNumber, Sheet sheet) {
    String nit = assignments.of(caseNumber).ngoNit();
    List<String> unpaid = owed.open(nit, OwedKind.REINTEGRO_IMPAGO, OwedKind.OBJECION_FIRME);
    List<String> pending = owed.open(nit, OwedKind.LIQUIDACION_PENDIENTE);
    sheet.facts().put("unpaidRefunds", unpaid.size());
    sheet.facts().put("pendingLiquidations", pending.size());
    sheet.words().put("reintegros", String.join(", ", unpaid));
    sheet.words().put("pendientes", String.valueOf(pending.size()));
    sheet.words().put("liquidaciones", String.join(", ", pending));
  }

  private void statements(NgoCheck check, LocalDate today, Sheet sheet) {
    int months = parameters.integer("funds.eligibility.statementsFiling", today);
    int due = ClosedYear.due(today, months);
    sheet
        .facts()
        .put(
            "statementsBehind",
            ClosedYear.behind(check.statementsYear(), check.constitutedOn(), due));
    sheet.words().put("ejercicio", String.valueOf(due));
  }

  private void solvencies(NgoCheck check, LocalDate today, Sheet sheet) {
    int days = parameters.integer("funds.eligibility.solvencyAge", today);
    List<Map<String, String>> missing = new ArrayList<>();
    List<Map<String, String>> expired = new ArrayList<>();
    for (Solvency solvency : Solvency.values()) {
      LocalDate issued = solvency.issuedOn(check);
      if (issued == null || !documents.present(check.caseNumber(), solvency.documentType())) {
        missing.add(Map.of("tipo", solvency.title()));
      } else if (issued.plusDays(days).isBefore(today)) {
        expired.add(Map.of("tipo", solvency.title(), "fecha", Words.date(issued)));
      }
    }
    sheet.facts().put("missingSolvencies", missing.size());
    sheet.facts().put("expiredSolvencies", expired.size());
    sheet.lists().put("faltante", missing);
    sheet.lists().put("vencida", expired);
  }

  /** Fits into a sentence that ends with a full stop of its own. */
  private static String spoken(String text) {
    return text == null ? "" : text.replaceAll("[.\\s]+$", "");
  }
}
