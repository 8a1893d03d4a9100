package org.expediente.web.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.journal.Act;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.journal.Verification;
import org.springframework.stereotype.Component;

/** Whoever reads or verifies the journal leaves a row in it. */
@Component
class RecordedReading {
  private static final String READ = "journal.read";

  private final Journal journal;

  RecordedReading(Journal journal) {
    this.journal = journal;
  }

  /**
   * Records that these entries were handed out. Rows that only tell of reading do not count: who
   * reads on until nothing comes would make them for ever.
   */
  List<Entry> read(String caseNumber, long after, List<Entry> entries) {
    if (entries.stream().anyMatch(entry -> !entry.kind().equals(READ))) {
      long last = entries.get(entries.size() - 1).id();
      Map<String, Object> data = Map.of("after", after, "last", last, "entries", entries.size());
      journal.record(new Act(caseNumber, READ, null, data));
    }
    return entries;
  }

  Verification verified(String caseNumber, Verification found) {
    Map<String, Object> data = new HashMap<>();
    data.put("valid", found.valid());
    data.put("entries", found.entries());
    data.put("head", found.head());
    if (!found.valid()) {
      data.put("chain", found.firstInvalid().chain());
      data.put("seq", found.firstInvalid().seq());
    }
    journal.record(new Act(caseNumber, "journal.verified", null, data));
    return found;
  }
}
