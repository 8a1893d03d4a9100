package org.expediente.procedures.contracts.history;

import java.util.List;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds persons who stand behind two contractors: a sanctioned firm may come back under a name. */
@Repository
class SharedPersons {
  private final JdbcClient db;

  SharedPersons(JdbcClient db) {
    this.db = db;
  }

  /** A row for each person, other contractor and contract of that one. */
  record Row(
      String idNumber,
      String name,
      RelatedKind relation,
      String otherNit,
      String otherName,
      String otherCase,
      RelatedKind otherRelation) {}

  List<Row> of(String nit) {
    return db.sql(
            """
            select distinct mine.id_number, mine.name, mine.kind as relation,
              other.contractor_nit as other_nit, other.contractor_name as other_name,
              other.case_number as other_case, theirs.kind as other_relation
            from contract_related mine
            join contract own on own.case_number = mine.contract_case
            join contract_related theirs on theirs.id_number = mine.id_number
            join contract other on other.case_number = theirs.contract_case
            where own.contractor_nit = ? and other.contractor_nit <> own.contractor_nit
            order by 1, 6, 3, 7""")
        .param(nit)
        .query(Row.class)
        .list();
  }
}
