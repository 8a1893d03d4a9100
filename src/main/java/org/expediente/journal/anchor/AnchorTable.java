package org.expediente.journal.anchor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.expediente.journal.Head;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which heads each place has. */
@Repository
class AnchorTable {
  private final JdbcClient db;

  AnchorTable(JdbcClient db) {
    this.db = db;
  }

  /** When the place was tried last; holds the place, or is empty where another node does. */
  Optional<Instant> hold(String place) {
    return db.sql(
            "select tried_at from journal_anchor_place where place = ? for update skip locked")
        .param(place)
        .query(
            (row, number) ->
                Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)
                    .orElse(Instant.EPOCH))
        .optional();
  }

  /** Heads that moved on since the place got them. */
  List<Head> news(String place) {
    return db.sql(
            """
            select h.chain, h.seq, h.hash from journal_head h
            left join journal_anchor a on a.chain = h.chain and a.place = ?
            where h.seq > coalesce(a.seq, 0) order by h.chain
            """)
        .param(place)
        .query(Head.class)
        .list();
  }

  void kept(String place, List<Head> heads, Instant at) {
    for (Head head : heads) {
      int known =
          db.sql("update journal_anchor set seq = ? where place = ? and chain = ?")
              .params(head.seq(), place, head.chain())
              .update();
      if (known == 0) {
        db.sql("insert into journal_anchor (seq, place, chain) values (?, ?, ?)")
            .params(head.seq(), place, head.chain())
            .update();
      }
    }
    db.sql(
            "update journal_anchor_place set tried_at = ?, failed_at = null, failure = null"
                + " where place = ?")
        .params(at.atOffset(ZoneOffset.UTC), place)
        .update();
  }

  void failed(String place, String why, Instant at) {
    OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
    db.sql(
            "update journal_anchor_place set tried_at = ?, failed_at = ?, failure = ?"
                + " where place = ?")
        .params(when, when, why.substring(0, Math.min(why.length(), 500)), place)
        .update();
  }

  /** Places whose last round failed, with why. */
  List<String> failures() {
    return db.sql(
            "select place || ': ' || failure from journal_anchor_place where failed_at is not null"
                + " order by place")
        .query(String.class)
        .list();
  }
}
