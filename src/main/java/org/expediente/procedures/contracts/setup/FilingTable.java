package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_guarantee_filing} and {@code contract_filed_guarantee}. */
@Repository
class FilingTable {
  /** A filing as stored. */
  private record Head(long id, Boolean sufficient, String reason, OffsetDateTime reviewedAt) {}

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  FilingTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  Optional<Filing> latest(String contractCase) {
    return db.sql(
            """
            select id, sufficient, reason, reviewed_at from contract_guarantee_filing
            where contract_case = ? order by id desc fetch first 1 rows only""")
        .param(contractCase)
        .query(Head.class)
        .optional()
        .map(
            head ->
                new Filing(
                    head.id(), head.sufficient(), head.reason(), head.reviewedAt(), rows(head)));
  }

  private List<FiledGuarantee> rows(Head head) {
    return db.sql(
            """
            select kind, issuer, issuer_nit, number, amount, valid_from, valid_to, on_demand
            from contract_filed_guarantee where filing_id = ? order by position""")
        .param(head.id())
        .query(FiledGuarantee.class)
        .list();
  }

  void add(String contractCase, List<FiledGuarantee> rows) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_guarantee_filing (contract_case, filed_by, filed_at)
            values (?, ?, ?)""")
        .params(contractCase, actors.current().person(), OffsetDateTime.now(clock))
        .update(key, "id");
    int position = 1;
    for (FiledGuarantee row : rows) {
      add(key.getKey().longValue(), position++, row);
    }
  }

  private void add(long filingId, int position, FiledGuarantee g) {
    db.sql(
            """
            insert into contract_filed_guarantee (filing_id, position, kind, issuer, issuer_nit,
              number, amount, valid_from, valid_to, on_demand)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            filingId,
            position,
            g.kind().name(),
            g.issuer(),
            g.issuerNit(),
            g.number(),
            g.amount(),
            g.validFrom(),
            g.validTo(),
            g.onDemand())
        .update();
  }

  void review(long id, boolean sufficient, String reason) {
    db.sql(
            """
            update contract_guarantee_filing
            set sufficient = ?, reason = ?, reviewed_by = ?, reviewed_at = ? where id = ?""")
        .params(sufficient, reason, actors.current().person(), OffsetDateTime.now(clock), id)
        .update();
  }
}
