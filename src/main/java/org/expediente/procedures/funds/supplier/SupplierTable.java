package org.expediente.procedures.funds.supplier;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.PartyKind;
import org.expediente.casefile.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_supplier} and {@code fund_supplier_shareholder}. */
@Repository
class SupplierTable {
  private static final String DATA =
      "row_position = ?, nrc = ?, name = ?, name_key = ?, representative_dui = ?,"
          + " representative = ?, bank = ?, account = ?, account_holder = ?, address = ?, phone = ?,"
          + " email = ?, activity = ?, budget_line = ?, founded_on = ?";

  private final JdbcClient jdbc;

  SupplierTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All suppliers of the case, in the order of the organisation's table. */
  List<Supplier> of(String caseNumber) {
    Map<Long, List<Shareholder>> owners = shareholders(caseNumber);
    return jdbc.sql("select * from fund_supplier where case_number = ? order by row_position, id")
        .param(caseNumber)
        .query((rs, i) -> supplier(rs, owners))
        .list();
  }

  /** One of the case; an {@link IllegalArgumentException} where it is not. */
  Supplier find(String caseNumber, long id) {
    return of(caseNumber).stream()
        .filter(supplier -> supplier.id() == id)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No supplier " + id));
  }

  /** Puts these in the place of all on which nobody has decided yet. */
  void replaceUnreviewed(String caseNumber, List<SupplierData> rows) {
    jdbc.sql(
            "delete from fund_supplier_shareholder where supplier_id in (select id from"
                + " fund_supplier where case_number = ? and state = 'REGISTRADO')")
        .param(caseNumber)
        .update();
    jdbc.sql("delete from fund_supplier where case_number = ? and state = 'REGISTRADO'")
        .param(caseNumber)
        .update();
    int kept =
        jdbc.sql("select coalesce(max(row_position), 0) from fund_supplier where case_number = ?")
            .param(caseNumber)
            .query(Integer.class)
            .single();
    for (SupplierData row : rows) {
      jdbc.sql(
              """
              insert into fund_supplier (case_number, kind, id_type, identification, row_position,
                name, name_key, bank, account, account_holder, address, phone, activity,
                budget_line, state, under_review, review_round)
              values (?, ?, ?, ?, 0, '', '', '', '', '', '', '', '', '', 'REGISTRADO', false, 1)""")
          .params(caseNumber, row.kind().name(), row.idType().name(), row.identification())
          .update();
      correct(caseNumber, row.at(kept + row.row()));
    }
  }

  /** Writes everything but the identity of a supplier of the case. */
  void correct(String caseNumber, SupplierData d) {
    jdbc.sql("update fund_supplier set " + DATA + " where case_number = ? and identification = ?")
        .params(
            d.row(),
            d.nrc(),
            d.name(),
            PersonName.key(d.name()),
            d.representativeDui(),
            d.representative(),
            d.bank(),
            d.account(),
            d.accountHolder(),
            d.address(),
            d.phone(),
            d.email(),
            d.activity(),
            d.line(),
            d.foundedOn(),
            caseNumber,
            d.identification())
        .update();
    long id =
        jdbc.sql("select id from fund_supplier where case_number = ? and identification = ?")
            .params(caseNumber, d.identification())
            .query(Long.class)
            .single();
    jdbc.sql("delete from fund_supplier_shareholder where supplier_id = ?").param(id).update();
    for (Shareholder s : d.shareholders()) {
      jdbc.sql("insert into fund_supplier_shareholder (supplier_id, dui, share) values (?, ?, ?)")
          .params(id, s.dui(), s.share())
          .update();
    }
  }

  /** Opens the first review of all who have not had one. */
  void reviewRegistered(String caseNumber) {
    jdbc.sql(
            "update fund_supplier set under_review = true"
                + " where case_number = ? and state = 'REGISTRADO'")
        .param(caseNumber)
        .update();
  }

  /** Opens the next review. */
  void reviewAgain(long id) {
    jdbc.sql(
            "update fund_supplier set under_review = true, review_round = review_round + 1"
                + " where id = ?")
        .param(id)
        .update();
  }

  private Map<Long, List<Shareholder>> shareholders(String caseNumber) {
    Map<Long, List<Shareholder>> owners = new HashMap<>();
    jdbc.sql(
            """
            select h.supplier_id, h.dui, h.share from fund_supplier_shareholder h
            join fund_supplier s on s.id = h.supplier_id where s.case_number = ? order by h.dui""")
        .param(caseNumber)
        .query(
            rs -> {
              owners
                  .computeIfAbsent(rs.getLong(1), id -> new ArrayList<>())
                  .add(new Shareholder(rs.getString(2), rs.getObject(3, BigDecimal.class)));
            });
    return owners;
  }

  private static Supplier supplier(ResultSet rs, Map<Long, List<Shareholder>> owners)
      throws SQLException {
    SupplierData data =
        new SupplierData(
            rs.getInt("row_position"),
            PartyKind.valueOf(rs.getString("kind")),
            IdentityType.valueOf(rs.getString("id_type")),
            rs.getString("identification"),
            rs.getString("nrc"),
            rs.getString("name"),
            rs.getString("representative_dui"),
            rs.getString("representative"),
            owners.getOrDefault(rs.getLong("id"), List.of()),
            rs.getString("bank"),
            rs.getString("account"),
            rs.getString("account_holder"),
            rs.getString("address"),
            rs.getString("phone"),
            rs.getString("email"),
            rs.getString("activity"),
            rs.getString("budget_line"),
            rs.getObject("founded_on", LocalDate.class));
    return new Supplier(
        rs.getLong("id"),
        rs.getString("case_number"),
        data,
        SupplierState.valueOf(rs.getString("state")),
        rs.getString("check_result"),
        rs.getBoolean("under_review"),
        rs.getInt("review_round"));
  }
}
