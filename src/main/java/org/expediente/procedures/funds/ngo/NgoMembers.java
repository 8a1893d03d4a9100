package org.expediente.procedures.funds.ngo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_ngo_member}. */
@Repository
public class NgoMembers {
  private final JdbcClient jdbc;

  NgoMembers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody whom the organisation of the case declared, in the order of its table. */
  public List<NgoMember> of(String caseNumber) {
    return jdbc.sql(
            """
            select row_position as "row", dui, name, name_key, office, kind, phone, address, account
            from fund_ngo_member where case_number = ? order by row_position""")
        .param(caseNumber)
        .query(
            (rs, i) ->
                new NgoMember(
                    rs.getInt(1),
                    rs.getString("dui"),
                    rs.getString("name"),
                    rs.getString("name_key"),
                    rs.getString("office"),
                    MemberKind.valueOf(rs.getString("kind")),
                    rs.getString("phone"),
                    rs.getString("address"),
                    rs.getString("account")))
        .list();
  }

  void replace(String caseNumber, List<NgoMember> members) {
    jdbc.sql("delete from fund_ngo_member where case_number = ?").param(caseNumber).update();
    for (NgoMember m : members) {
      jdbc.sql(
              """
              insert into fund_ngo_member (case_number, row_position, dui, name, name_key, office,
                kind, phone, address, account)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              caseNumber,
              m.row(),
              m.dui(),
              m.name(),
              m.nameKey(),
              m.office(),
              m.kind().name(),
              m.phone(),
              m.address(),
              m.account())
          .update();
    }
  }
}
