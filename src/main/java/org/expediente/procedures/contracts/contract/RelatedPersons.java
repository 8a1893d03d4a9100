package org.expediente.procedures.contracts.contract;

import java.util.List;
import org.expediente.casefile.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_related}: members of a consortium, representatives, shareholders. */
@Repository
public class RelatedPersons {
  private final JdbcClient db;

  RelatedPersons(JdbcClient db) {
    this.db = db;
  }

  /** Notes somebody behind the contractor. */
  public void add(String contractCase, Related related) {
    db.sql(
            "insert into contract_related (contract_case, kind, id_type, id_number, name, name_key)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            contractCase,
            related.kind().name(),
            related.idType().name(),
            related.idNumber(),
            related.name(),
            PersonName.key(related.name()))
        .update();
  }

  /** Who stands behind the contractor, as registered. */
  public List<Related> of(String contractCase) {
    return db.sql(
            "select kind, id_type, id_number, name from contract_related"
                + " where contract_case = ? order by id")
        .param(contractCase)
        .query(Related.class)
        .list();
  }
}
