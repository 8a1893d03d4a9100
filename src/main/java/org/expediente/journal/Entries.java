package org.expediente.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries: adds and reads, nothing else. */
@Repository
class Entries {
  static final String COLUMNS =
      "id, chain, seq, case_number, person, person_groups, acting_role, channel, kind, step, data,"
          + " recorded_at, prev_hash, hash";
  private static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private final JdbcClient db;

  Entries(JdbcClient db) {
    this.db = db;
  }

  /** Adds entries that follow the head of their one chain and moves it, in one round trip. */
  void add(List<Entry> entries) {
    Entry last = entries.get(entries.size() - 1);
    List<Object> values = new ArrayList<>();
    entries.forEach(entry -> Collections.addAll(values, columns(entry)));
    Collections.addAll(values, last.seq(), last.hash(), last.chain());
    String rows = String.join(",", Collections.nCopies(entries.size(), ROW));
    db.sql(
            "insert into journal_entry (%s) values %s;".formatted(COLUMNS, rows)
                + " update journal_head set seq = ?, hash = ? where chain = ?")
        .params(values)
        .update();
  }

  private static Object[] columns(Entry entry) {
    return new Object[] {
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
      entry.hash()
    };
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

  /** Entries of a chain from the one that opened another, up to the given head. */
  List<Entry> since(String opened, Head head) {
    return db.sql(
            "select %s from journal_entry where chain = :chain and seq <= :last and seq >= (select"
                    .formatted(COLUMNS)
                + " min(seq) from journal_entry where chain = :chain and kind = :kind"
                + " and data = :data) order by seq")
        .param("chain", head.chain())
        .param("last", head.seq())
        .param("kind", ChainName.OPENED)
        .param("data", ChainName.openingText(opened))
        .query((row, number) -> read(row))
        .list();
  }

  /** All entries of one chain. */
  List<Entry> of(String chain) {
    return db.sql("select " + COLUMNS + " from journal_entry where chain = ? order by seq")
        .param(chain)
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
