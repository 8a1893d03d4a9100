package org.expediente.duties;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code duty_incompatible_role}; not cached: a tuned row counts on every node at once. */
@Repository
class IncompatibleRoleTable {
  private final JdbcClient db;

  IncompatibleRoleTable(JdbcClient db) {
    this.db = db;
  }

  List<IncompatibleRole> of(String procedure) {
    return db.sql(
            "select procedure_id as procedure, role, other_role, valid_from, valid_to, legal_basis,"
                + " ratified, description from duty_incompatible_role where procedure_id = ?"
                + " order by role, other_role, valid_from")
        .param(procedure)
        .query(IncompatibleRole.class)
        .list();
  }

  /** Adds the row unless the owner's table has one from that day on. */
  void addMissing(IncompatibleRole row) {
    boolean present =
        of(row.procedure()).stream()
            .anyMatch(
                other ->
                    other.role().equals(row.role())
                        && other.otherRole().equals(row.otherRole())
                        && other.validFrom().equals(row.validFrom()));
    if (!present) {
      db.sql(
              "insert into duty_incompatible_role (procedure_id, role, other_role, valid_from,"
                  + " valid_to, legal_basis, ratified, description) values (:procedure, :role,"
                  + " :otherRole, :validFrom, :validTo, :legalBasis, :ratified, :description)")
          .paramSource(row)
          .update();
    }
  }
}
