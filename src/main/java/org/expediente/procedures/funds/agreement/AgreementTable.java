package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_agreement}. */
@Repository
class AgreementTable {
  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  AgreementTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  Optional<Agreement> latest(String caseNumber) {
    return jdbc.sql(
            "select * from fund_agreement where case_number = ?"
                + " order by version desc fetch first 1 rows only")
        .param(caseNumber)
        .query(Agreement.class)
        .optional();
  }

  /** The draft that the present step is about; an {@link IllegalStateException} without one. */
  Agreement current(String caseNumber) {
    return latest(caseNumber)
        .orElseThrow(() -> new IllegalStateException("No agreement in case " + caseNumber));
  }

  void add(Agreement a) {
    jdbc.sql(
            """
            insert into fund_agreement (case_number, version, state, plan_version, plan_sha256,
              object, amount, advances, direct_payments, starts_on, ends_on, representative,
              representative_dui, powers, bank, account, assets, drafted_by, drafted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            a.caseNumber(),
            a.version(),
            a.state().name(),
            a.planVersion(),
            a.planSha256(),
            a.object(),
            a.amount(),
            a.advances(),
            a.directPayments(),
            a.startsOn(),
            a.endsOn(),
            a.representative(),
            a.representativeDui(),
            a.powers(),
            a.bank(),
            a.account(),
            a.assets(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  void move(Agreement a, AgreementState state) {
    jdbc.sql("update fund_agreement set state = ? where case_number = ? and version = ?")
        .params(state.name(), a.caseNumber(), a.version())
        .update();
  }

  void credential(Agreement a, LocalDate until) {
    jdbc.sql("update fund_agreement set credential_until = ? where case_number = ? and version = ?")
        .params(until, a.caseNumber(), a.version())
        .update();
  }

  void signedByNgo(Agreement a, LocalDate on) {
    jdbc.sql(
            "update fund_agreement set state = 'NGO_SIGNED', ngo_signed_on = ?, ngo_signed_by = ?"
                + " where case_number = ? and version = ?")
        .params(on, actors.current().person(), a.caseNumber(), a.version())
        .update();
  }

  void signed(Agreement a, LocalDate on, String number) {
    jdbc.sql(
            "update fund_agreement set state = 'SIGNED', signed_on = ?, signed_by = ?,"
                + " agreement_number = ? where case_number = ? and version = ?")
        .params(on, actors.current().person(), number, a.caseNumber(), a.version())
        .update();
  }

  boolean numberTaken(String number) {
    return jdbc.sql("select count(*) from fund_agreement where agreement_number = ?")
            .param(number)
            .query(Integer.class)
            .single()
        > 0;
  }
}
