package org.expediente.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries: adds and reads, nothing else. */
@Repository
class Entries {
  static final String COLUMNS =
      "id, chain, seq, case_number, person, person_groups, acting_role, channel, kind, step, data,"
          + " recorded_at, prev_hash, hash";

  private final JdbcClient db;

  Entries(JdbcClient db) {
    this.db = db;
  }

  /** Taken before the insert, because the hash covers it too. */
  long nextId() {
    return db.sql("select nextval('journal_entry_id')").query(Long.class).single();
  }

  void add(Entry entry) {
    db.sql("insert into journal_entry (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .params(
            entry.id(),
            entry.chain(),
            entry.seq(),
            entry.caseNumber(),
            entry.person(),
            entry.groups(),
            entry.role(),
            entry.channel(),
            entry.kind(),
            entry.step(),
            entry.data(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.previousHash(),
            entry.hash())
        .update();
  }

  /** Entries of one chain, or of all where {@code chain} is null, by ascending id. */
  List<Entry> after(String chain, long afterId, int size) {
    String ofChain = chain == null ? "" : " and chain = :chain";
    var select =
        db.sql(
            "select "
                + COLUMNS
                + " from journal_entry where id > :after"
                + ofChain
                + " order by id fetch first :size rows only");
    return (chain == null ? select : select.param("chain", chain))
        .param("after", afterId)
        .param("size", size)
        .query((row, number) -> read(row))
        .list();
  }

  static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("id"),
        row.getString("chain"),
        row.getLong("seq"),
        row.getString("case_number"),
        row.getString("person"),
        row.getString("person_groups"),
        row.getString("acting_role"),
        row.getString("channel"),
        row.getString("kind"),
        row.getString("step"),
        row.getString("data"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("prev_hash"),
        row.getString("hash"));
  }
}
