package org.expediente.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.expediente.problem.Refusal;

/** Heads that were kept outside, to compare the journal with. */
public final class Anchors {
  /** Nothing was kept. */
  public static final Anchors NONE = new Anchors();

  private static final String UNEQUAL = "";

  private final Map<String, TreeMap<Long, String>> kept = new HashMap<>();

  private Anchors() {}

  /**
   * Reads one or more texts of {@link AnchorText}.
   *
   * @throws Refusal naming the line, where a text is not as it was written
   */
  public static Anchors read(String text) {
    Anchors anchors = new Anchors();
    List<String> lines = text.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      at = anchors.block(lines, at);
    }
    return anchors;
  }

  private int block(List<String> lines, int at) {
    String[] title = lines.get(at).split(" ");
    if (!lines.get(at).startsWith(AnchorText.TITLE) || !digits(title[title.length - 2])) {
      throw damaged(at);
    }
    int end = at + 1 + Integer.parseInt(title[title.length - 2]);
    if (end > lines.size()) {
      throw damaged(lines.size() - 1);
    }
    StringBuilder hashed = new StringBuilder();
    for (int i = at + 1; i < end; i++) {
      String[] head = lines.get(i).split(" ");
      if (head.length != 3 || !digits(head[1])) {
        throw damaged(i);
      }
      hashed.append(lines.get(i)).append('\n');
      keep(head[0], Long.parseLong(head[1]), head[2]);
    }
    if (!Fingerprint.of(hashed.toString()).equals(title[title.length - 1])) {
      throw damaged(at);
    }
    return end;
  }

  private void keep(String chain, long seq, String hash) {
    // two hashes of one place contradict each other: no entry can have both
    kept.computeIfAbsent(chain, name -> new TreeMap<>())
        .merge(seq, hash, (one, other) -> one.equals(other) ? one : UNEQUAL);
  }

  Anchors of(String chain) {
    Anchors some = new Anchors();
    if (kept.containsKey(chain)) {
      some.kept.put(chain, kept.get(chain));
    }
    return some;
  }

  boolean contradict(Entry entry) {
    String hash = kept.getOrDefault(entry.chain(), new TreeMap<>()).get(entry.seq());
    return hash != null && !hash.equals(entry.hash());
  }

  /** The last place of the chain that was kept; 0 where none was. */
  long last(String chain) {
    TreeMap<Long, String> places = kept.get(chain);
    return places == null ? 0 : places.lastKey();
  }

  Set<String> chains() {
    return kept.keySet();
  }

  private static boolean digits(String text) {
    return text.matches("\\d{1,9}");
  }

  private static Refusal damaged(int line) {
    return Refusal.invalid(
        "journal.anchors",
        "El archivo de anclas está dañado en la línea %d. Use la copia tal como se recibió."
            .formatted(line + 1));
  }
}
