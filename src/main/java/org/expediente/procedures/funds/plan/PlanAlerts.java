package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.expediente.parameters.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for copied plans when one is filed and keeps what it found. An alert informs the reviewers;
 * it blocks nothing.
 */
@Repository
class PlanAlerts {
  private static final String SIMILARITY = "funds.plan.objectiveSimilarity";

  private final JdbcClient jdbc;
  private final PlanRows rows;
  private final Parameters parameters;
  private final Clock clock;

  PlanAlerts(JdbcClient jdbc, PlanRows rows, Parameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Compares with the plan of every other case; the alerts that are new. */
  List<PlanAlert> raise(VersionKey key, PlanContent plan) {
    String objectives = plan.fields().getOrDefault("objectives", "");
    BigDecimal limit = parameters.decimal(SIMILARITY, LocalDate.now(clock));
    List<PlanAlert> raised = new ArrayList<>();
    rows.objectivesElsewhere(key.caseNumber())
        .forEach(
            (otherCase, theirs) -> {
              BigDecimal share = LikeObjectives.share(objectives, theirs);
              if (share.compareTo(limit) >= 0) {
                raised.add(alert(otherCase, share));
              }
            });
    raised.forEach(alert -> store(key, alert));
    return raised;
  }

  List<PlanAlert> of(VersionKey key) {
    return jdbc.sql(
            "select other_case, similarity, message from fund_plan_alert"
                + " where case_number = ? and version = ? order by id")
        .params(key.caseNumber(), key.version())
        .query(PlanAlert.class)
        .list();
  }

  private static PlanAlert alert(String otherCase, BigDecimal share) {
    String percent = share.movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString();
    return new PlanAlert(
        otherCase,
        share,
        "Objetivos casi idénticos a los del expediente %s (%s%%). Revise."
            .formatted(otherCase, percent));
  }

  private void store(VersionKey key, PlanAlert alert) {
    jdbc.sql(
            "insert into fund_plan_alert"
                + " (case_number, version, other_case, similarity, message, raised_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            key.caseNumber(),
            key.version(),
            alert.otherCase(),
            alert.similarity(),
            alert.message(),
            OffsetDateTime.now(clock))
        .update();
  }
}
