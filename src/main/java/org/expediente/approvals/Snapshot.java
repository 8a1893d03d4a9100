package org.expediente.approvals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expediente.journal.ContentHash;

/**
 * What data looked like at one moment, without the data.
 *
 * @param sha256 over all parts
 * @param parts hash of each part by its Spanish name
 */
record Snapshot(String reference, String sha256, Map<String, String> parts) {
  private static final int MOST = 5; // parts named in a sentence
  private static final ObjectMapper JSON = new ObjectMapper();

  boolean same(Snapshot other) {
    return sha256.equals(other.sha256);
  }

  /** Names of the parts that differ, e.g. {@code presupuesto, textos}. */
  String difference(Snapshot other) {
    TreeSet<String> names = new TreeSet<>(parts.keySet());
    names.addAll(other.parts.keySet());
    names.removeIf(name -> parts.getOrDefault(name, "").equals(other.parts.get(name)));
    String first = names.stream().limit(MOST).collect(Collectors.joining(", "));
    return names.size() > MOST ? first + " y " + (names.size() - MOST) + " más" : first;
  }

  String partsText() {
    return ContentHash.text(parts);
  }

  static Snapshot stored(String reference, String sha256, String partsText) {
    try {
      return new Snapshot(
          reference,
          sha256,
          JSON.readValue(partsText, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
