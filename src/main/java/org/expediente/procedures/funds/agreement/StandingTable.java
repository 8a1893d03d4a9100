package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks and corrections of an organisation's standing and account (A18). */
@Repository
class StandingTable {
  static final String STANDING = "PERSONERIA";
  static final String ACCOUNT = "CUENTA";

  /** What one check found. */
  record Check(String subject, boolean matches, String finding, String remarks) {}

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  StandingTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  /** Stores a check; it matches where there is nothing in {@code findings}. */
  void checked(Agreement draft, String subject, List<String> findings, String remarks) {
    jdbc.sql(
            """
            insert into fund_standing_check (case_number, version, subject, matches, finding,
              remarks, checked_by, checked_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            draft.caseNumber(),
            draft.version(),
            subject,
            findings.isEmpty(),
            String.join(" ", findings),
            remarks,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  List<Check> checks(Agreement draft) {
    return jdbc.sql(
            "select subject, matches, finding, remarks from fund_standing_check"
                + " where case_number = ? and version = ? order by id")
        .params(draft.caseNumber(), draft.version())
        .query(Check.class)
        .list();
  }

  void corrected(Agreement draft, StandingCorrection c) {
    jdbc.sql(
            """
            insert into fund_standing_correction (case_number, version, representative,
              representative_dui, powers, bank, account, filed_by, filed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            draft.caseNumber(),
            draft.version(),
            c.representative(),
            c.representativeDui(),
            c.powers(),
            c.bank(),
            c.account(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The last correction of the case. */
  Optional<StandingCorrection> correction(String caseNumber) {
    return jdbc.sql(
            """
            select representative, representative_dui, powers, bank, account
            from fund_standing_correction where case_number = ?
            order by id desc fetch first 1 rows only""")
        .param(caseNumber)
        .query(StandingCorrection.class)
        .optional();
  }
}
