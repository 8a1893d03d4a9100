package org.expediente.approvals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.expediente.journal.ContentHash;

/**
 * The data that an approval covers.
 *
 * @param reference Spanish: which one, e.g. {@code versión 2}
 * @param parts data by a Spanish name of the part; records, lists and maps of plain values. The
 *     parts exist so that a refusal can say where something changed
 */
public record ApprovalContent(String reference, Map<String, ?> parts) {
  Snapshot snapshot() {
    Map<String, String> hashes = new TreeMap<>();
    Map<String, Object> whole = new LinkedHashMap<>();
    parts.forEach(
        (name, data) -> {
          Object plain = PlainData.of(data);
          whole.put(name, plain);
          hashes.put(name, ContentHash.of(plain));
        });
    return new Snapshot(reference, ContentHash.of(whole), hashes);
  }
}
