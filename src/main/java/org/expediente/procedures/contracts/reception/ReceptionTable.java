package org.expediente.procedures.contracts.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_reception}; rows only come. */
@Repository
class ReceptionTable {
  private static final String SELECT =
      """
      select id, contract_case, kind, obligation_id, amount, due_on, delivered_on, act_on, act_at,
        place, deliverer_name, deliverer_capacity, deliverer_dui, receiver_name, receiver_capacity,
        receiver_dui, detail, conformity, observations, supplier_document_on, supplier_document_id,
        recorded_by, recorded_at
      from contract_reception
      """;

  private final JdbcClient db;

  ReceptionTable(JdbcClient db) {
    this.db = db;
  }

  long add(Reception r) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_reception (contract_case, kind, obligation_id, amount, due_on,
              delivered_on, act_on, act_at, place, deliverer_name, deliverer_capacity,
              deliverer_dui, receiver_name, receiver_capacity, receiver_dui, detail, conformity,
              observations, supplier_document_on, supplier_document_id, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Arrays.asList(
                r.contractCase(),
                r.kind().name(),
                r.obligationId(),
                r.amount(),
                r.dueOn(),
                r.deliveredOn(),
                r.actOn(),
                r.actAt(),
                r.place(),
                r.deliverer().name(),
                r.deliverer().capacity(),
                r.deliverer().dui(),
                r.receiver().name(),
                r.receiver().capacity(),
                r.receiver().dui(),
                r.detail(),
                r.conformity(),
                r.observations(),
                r.supplierDocumentOn(),
                r.supplierDocumentId(),
                r.recordedBy(),
                r.recordedAt()))
        .update(key, "id");
    return key.getKey().longValue();
  }

  Reception find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query((row, n) -> reception(row)).single();
  }

  List<Reception> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query((row, n) -> reception(row))
        .list();
  }

  /** Whether the scan served a delivery already. */
  boolean used(long documentId) {
    return db.sql("select count(*) from contract_reception where supplier_document_id = ?")
            .param(documentId)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static Reception reception(ResultSet row) throws SQLException {
    String observations = row.getString("observations");
    return new Reception(
        row.getLong("id"),
        row.getString("contract_case"),
        ReceptionKind.valueOf(row.getString("kind")),
        row.getObject("obligation_id", Long.class),
        row.getBigDecimal("amount"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("delivered_on", LocalDate.class),
        row.getObject("act_on", LocalDate.class),
        row.getObject("act_at", LocalTime.class),
        row.getString("place"),
        attendant(row, "deliverer"),
        attendant(row, "receiver"),
        row.getString("detail"),
        row.getString("conformity"),
        observations == null ? "" : observations,
        row.getObject("supplier_document_on", LocalDate.class),
        row.getObject("supplier_document_id", Long.class),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class));
  }

  private static Attendant attendant(ResultSet row, String as) throws SQLException {
    return new Attendant(
        row.getString(as + "_name"), row.getString(as + "_capacity"), row.getString(as + "_dui"));
  }
}
