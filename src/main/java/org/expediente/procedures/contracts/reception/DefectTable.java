package org.expediente.procedures.contracts.reception;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_reception_defect} and {@code contract_reception_witness}. */
@Repository
class DefectTable {
  private final JdbcClient db;

  DefectTable(JdbcClient db) {
    this.db = db;
  }

  void add(Reception of, Defect defect) {
    db.sql(
            "insert into contract_reception_defect (reception_id, found_by, defects, clause,"
                + " replace_days) values (?, ?, ?, ?, ?)")
        .params(of.id(), defect.foundBy(), defect.defects(), defect.clause(), defect.replaceDays())
        .update();
  }

  List<Defect> of(Reception of) {
    return db.sql(
            "select found_by, defects, clause, replace_days from contract_reception_defect"
                + " where reception_id = ? order by id")
        .param(of.id())
        .query(Defect.class)
        .list();
  }

  void witness(Reception of, int position, Witness witness) {
    db.sql(
            "insert into contract_reception_witness (reception_id, position, name, dui)"
                + " values (?, ?, ?, ?)")
        .params(of.id(), position, witness.name(), witness.dui())
        .update();
  }

  List<Witness> witnesses(Reception of) {
    return db.sql(
            "select name, dui from contract_reception_witness where reception_id = ?"
                + " order by position")
        .param(of.id())
        .query(Witness.class)
        .list();
  }
}
