package org.expediente.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the journal has got since a test began. */
@Component
public class JournalPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Journal journal;
  private final JdbcClient db;
  private long last;

  JournalPages(Journal journal, JdbcClient db) {
    this.journal = journal;
    this.db = db;
  }

  /** Forgets what stands in the journal already. */
  public void begin() {
    last = db.sql("select coalesce(max(id), 0) from journal_entry").query(Long.class).single();
  }

  /** JournalPages of this kind since then, oldest first. */
  public List<Entry> of(String kind) {
    return journal.entries(null, last, Journal.LARGEST_PAGE).stream()
        .filter(entry -> entry.kind().equals(kind))
        .toList();
  }

  /** The data of an entry. */
  public JsonNode data(Entry entry) {
    try {
      return JSON.readTree(entry.data());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
