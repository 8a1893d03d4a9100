package org.expediente.journal;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal once, in one snapshot, row by row, and checks it on the way. */
@Component
class Verifier {
  // Heads follow the entries of their chain. One statement, because a snapshot of two statements
  // is not the same promise on both databases.
  private static final String WALK =
      "select "
          + Entries.COLUMNS
          + ", 0 as part from journal_entry %1$s union all select null, chain, seq, null, null,"
          + " null, null, null, null, null, null, null, null, hash, 1 from journal_head %1$s"
          + " order by chain, part, seq";

  private final JdbcTemplate db;

  Verifier(DataSource database) {
    db = new JdbcTemplate(database);
    db.setFetchSize(500); // else PostgreSQL's driver loads the whole journal at once
  }

  @Transactional(
      propagation = Propagation.REQUIRES_NEW,
      isolation = Isolation.REPEATABLE_READ,
      readOnly = true)
  public Verification verify(Anchors anchors) {
    Registers registers = new Registers();
    ChainWalk walk = walk(new ChainWalk(anchors), "", registers::read);
    return compared(walk, registers);
  }

  /** What all chains read amount to, beside the registers read on the way. */
  static Verification compared(ChainWalk walk, Registers registers) {
    registers.missing(walk.heads().keySet()).forEach(walk::missing);
    walk.heads().keySet().stream()
        .filter(chain -> !registers.name(chain))
        .forEach(walk::unregistered);
    return walk.result();
  }

  @Transactional(
      propagation = Propagation.REQUIRES_NEW,
      isolation = Isolation.REPEATABLE_READ,
      readOnly = true)
  public Verification verify(String chain, Anchors anchors) {
    ChainWalk walk = walk(new ChainWalk(anchors.of(chain)), "where chain = ?", entry -> {}, chain);
    boolean registered = isRegistered(chain);
    if (registered && walk.heads().isEmpty()) {
      walk.missing(chain);
    } else if (!registered && !walk.heads().isEmpty()) {
      walk.unregistered(chain);
    }
    return walk.result();
  }

  private ChainWalk walk(ChainWalk walk, String where, Consumer<Entry> reader, Object... chain) {
    Object[] twice = chain.length == 0 ? chain : new Object[] {chain[0], chain[0]};
    db.query(
        WALK.formatted(where),
        row -> {
          if (row.getInt("part") == 0) {
            Entry entry = Entries.read(row);
            walk.entry(entry);
            reader.accept(entry);
          } else {
            walk.head(new Head(row.getString("chain"), row.getLong("seq"), row.getString("hash")));
          }
        },
        twice);
    walk.end();
    return walk;
  }

  private boolean isRegistered(String chain) {
    String register = ChainName.register(chain).orElse(null);
    return register == null
        || db.queryForObject(
                "select count(*) from journal_entry where chain = ? and kind = ? and data = ?",
                Integer.class,
                register,
                ChainName.OPENED,
                ChainName.openingText(chain))
            > 0;
  }
}
