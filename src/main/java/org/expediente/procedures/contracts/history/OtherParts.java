package org.expediente.procedures.contracts.history;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Parts of a tax number in other procedures. No procedure may depend on another one, so that what
 * they share is read by plain SQL: the parties of all cases, and the table of suppliers of the
 * organisations that execute public funds, which names firms that are a party to no case. Reads
 * only; nothing of it decides anything here.
 */
@Repository
class OtherParts {
  private final JdbcClient db;

  OtherParts(JdbcClient db) {
    this.db = db;
  }

  List<ContractorHistory.OtherPart> of(String idNumber) {
    return db.sql(
            """
            select c.procedure, p.role, c.number as case_number
            from case_party p join case_file c on c.number = p.case_number
            where p.id_number = :number and c.procedure <> 'contracts'
            union
            select 'funds', 'PROVEEDOR', s.case_number
            from fund_supplier s where s.identification = :number
            order by 1, 3, 2""")
        .param("number", idNumber)
        .query(ContractorHistory.OtherPart.class)
        .list();
  }
}
