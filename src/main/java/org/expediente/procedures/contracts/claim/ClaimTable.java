package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables of the claims on guarantees; amounts and payments are only added. */
@Repository
class ClaimTable {
  private static final String SELECT =
      """
      select c.id, c.proceeding_id, c.case_number, c.contract_case, c.guarantee_id, c.state,
        c.opened_on, c.filed_on, c.closed_on, a.method, a.part, a.whole, a.amount, a.legal_basis,
        a.ratified,
        (select coalesce(sum(p.amount), 0) from contract_guarantor_payment p
          where p.claim_id = c.id) as paid
      from contract_guarantee_claim c
      join contract_claim_amount a on a.claim_id = c.id
        and a.id = (select max(b.id) from contract_claim_amount b where b.claim_id = c.id)
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ClaimTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  long open(Proceeding proceeding, Guarantee guarantee) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_guarantee_claim (proceeding_id, case_number, contract_case,
              guarantee_id, state, opened_on)
            values (?, ?, ?, ?, 'PREPARADO', ?)""")
        .params(
            proceeding.id(),
            proceeding.caseNumber(),
            proceeding.contractCase(),
            guarantee.id(),
            LocalDate.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  void amount(long claim, ClaimAmount computed, GuaranteeAdvice advice) {
    db.sql(
            """
            insert into contract_claim_amount (claim_id, method, part, whole, amount, rule_version,
              legal_basis, ratified, computed_by, computed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            claim,
            computed.method().name(),
            computed.part(),
            computed.whole(),
            computed.amount(),
            advice.version(),
            advice.legalBasis(),
            advice.ratified(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  void filed(long claim) {
    db.sql("update contract_guarantee_claim set state = 'PRESENTADO', filed_on = ? where id = ?")
        .params(LocalDate.now(clock), claim)
        .update();
  }

  void state(long claim, ClaimState state) {
    db.sql("update contract_guarantee_claim set state = ?, closed_on = ? where id = ?")
        .params(state.name(), state.open() ? null : LocalDate.now(clock), claim)
        .update();
  }

  /** Fails on a bank reference that was recorded already. */
  void pay(long claim, BigDecimal amount, LocalDate on, String bankReference, String receipt) {
    db.sql(
            """
            insert into contract_guarantor_payment (bank_reference, claim_id, amount, received_on,
              receipt, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            bankReference,
            claim,
            amount,
            on,
            receipt,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  GuaranteeClaim find(long id) {
    return db.sql(SELECT + "where c.id = ?").param(id).query(GuaranteeClaim.class).single();
  }

  List<GuaranteeClaim> ofContract(String contractCase) {
    return db.sql(SELECT + "where c.contract_case = ? order by c.id")
        .param(contractCase)
        .query(GuaranteeClaim.class)
        .list();
  }
}
