package org.expediente.procedures.contracts.warranty;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_warranty_claim}. */
@Repository
class WarrantyTable {
  private static final String SELECT =
      """
      select id, contract_case, obligation_id, guarantee_id, defect, found_on, claimed_on, repair_by,
        state, claimed_by, claimed_at
      from contract_warranty_claim
      """;

  private final JdbcClient db;

  WarrantyTable(JdbcClient db) {
    this.db = db;
  }

  long add(WarrantyClaim c) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_warranty_claim (contract_case, obligation_id, guarantee_id, defect,
              found_on, claimed_on, repair_by, state, claimed_by, claimed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            c.contractCase(),
            c.obligationId(),
            c.guaranteeId(),
            c.defect(),
            c.foundOn(),
            c.claimedOn(),
            c.repairBy(),
            c.state(),
            c.claimedBy(),
            c.claimedAt())
        .update(key, "id");
    return key.getKey().longValue();
  }

  void state(long id, String state) {
    db.sql("update contract_warranty_claim set state = ? where id = ?").params(state, id).update();
  }

  WarrantyClaim find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(WarrantyClaim.class).single();
  }

  List<WarrantyClaim> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(WarrantyClaim.class)
        .list();
  }
}
