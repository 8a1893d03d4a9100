package org.expediente.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.expediente.database.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bytes by their SHA-256: stored once, never changed, checked whenever they are read. */
@Repository
class ContentStore {
  private final JdbcClient jdbc;
  private final FirstRow firstRow;

  ContentStore(JdbcClient jdbc, FirstRow firstRow) {
    this.jdbc = jdbc;
    this.firstRow = firstRow;
  }

  /** Stores the content unless it is there already; gives its hash. */
  String keep(byte[] content) {
    String hash = sha256(content);
    if (!holds(hash)) {
      // where another transaction stored the same bytes first, its row serves as well
      firstRow.insert(() -> insert(hash, content));
    }
    return hash;
  }

  private boolean holds(String hash) {
    return jdbc.sql("select count(*) from document_content where sha256 = ?")
            .param(hash)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void insert(String hash, byte[] content) {
    jdbc.sql("insert into document_content (sha256, content) values (?, ?)")
        .param(hash)
        .param(content)
        .update();
  }

  /** The bytes; {@link IllegalStateException} where they no longer have their hash. */
  byte[] read(String hash) {
    byte[] content = stored(hash);
    if (!sha256(content).equals(hash)) {
      throw new IllegalStateException("stored content was altered: " + hash);
    }
    return content;
  }

  /** The bytes as they are, even where they were altered. */
  byte[] stored(String hash) {
    return jdbc.sql("select content from document_content where sha256 = ?")
        .param(hash)
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
