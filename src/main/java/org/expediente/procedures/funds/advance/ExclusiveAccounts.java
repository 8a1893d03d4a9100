package org.expediente.procedures.funds.advance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.expediente.procedures.funds.agreement.Agreement;
import org.expediente.procedures.funds.agreement.Agreements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exclusive account of each case: that of its agreement until another one was validated. */
@Repository
public class ExclusiveAccounts {
  private final JdbcClient jdbc;
  private final Agreements agreements;
  private final Actors actors;
  private final Clock clock;

  ExclusiveAccounts(JdbcClient jdbc, Agreements agreements, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.agreements = agreements;
    this.actors = actors;
    this.clock = clock;
  }

  /** The account in force; the agreement was signed. */
  public ExclusiveAccount of(String caseNumber) {
    return jdbc.sql(
            "select bank, account, payable_from from fund_account_change where case_number = ?"
                + " order by id desc fetch first 1 rows only")
        .param(caseNumber)
        .query(ExclusiveAccount.class)
        .optional()
        .orElseGet(() -> agreed(agreements.signed(caseNumber)));
  }

  private static ExclusiveAccount agreed(Agreement agreement) {
    return new ExclusiveAccount(agreement.bank(), agreement.account(), null);
  }

  /** Another account was validated; the earlier ones keep their rows. */
  void change(String caseNumber, String bank, String account, LocalDate from, String reason) {
    jdbc.sql(
            """
            insert into fund_account_change (case_number, bank, account, reason, payable_from,
              validated_by, validated_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            caseNumber,
            bank,
            account,
            reason,
            from,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }
}
