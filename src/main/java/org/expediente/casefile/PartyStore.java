package org.expediente.casefile;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code case_party}. */
@Repository
class PartyStore {
  private final JdbcClient db;

  PartyStore(JdbcClient db) {
    this.db = db;
  }

  void add(String number, Party party) {
    db.sql(
            "insert into case_party (case_number, role, kind, id_type, id_number, name, group_id,"
                + " search_text) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            number,
            party.role(),
            party.kind().name(),
            party.idType(),
            party.idNumber(),
            party.name(),
            party.groupId(),
            Folded.of(party.name()))
        .update();
  }

  /** Whether a party with this document already stands in this role. */
  boolean has(String number, Party party) {
    return of(number).stream()
        .anyMatch(
            other ->
                other.idNumber() != null
                    && other.idNumber().equals(party.idNumber())
                    && other.idType().equals(party.idType())
                    && other.role().equals(party.role()));
  }

  List<Party> of(String number) {
    return db.sql(
            "select role, kind, id_type, id_number, name, group_id from case_party"
                + " where case_number = ? order by id")
        .param(number)
        .query(Party.class)
        .list();
  }
}
