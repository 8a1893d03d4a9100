package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.expediente.access.Actor;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;

/**
 * Does every single thing that can be done to the rows of a generated journal, and lets the
 * verifier's own walk over the rows find it. {@link TamperedJournalTest} does some of them to a
 * database.
 */
class TamperCorpusTest {
  private static final int CASES = 12;
  private static final Instant START = Instant.parse("2026-11-20T12:00:00.000001Z");

  private final Random random = new Random(20261120);
  private final TreeMap<String, List<Entry>> chains = new TreeMap<>();
  private final TreeMap<String, Head> heads = new TreeMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();
  private long id;

  @Test
  void everySingleTamperingIsFoundAndNamed() {
    for (int i = 1; i <= CASES; i++) {
      String chain = "%s-2026-%06d".formatted(i % 3 == 0 ? "CON" : "FON", i);
      int acts = 1 + random.nextInt(12);
      for (int n = 0; n < acts; n++) {
        append(chain, "task.completed", Map.of("before", "É" + random.nextInt(99), "after", n));
      }
    }
    assertThat(flaw(chains, heads, Anchors.NONE)).isNull();
    for (String chain : List.copyOf(chains.keySet())) {
      tamper(chain);
    }
    Generated.assertCurrent("figures/tamper.md", table());
  }

  private void tamper(String chain) {
    List<Entry> rows = chains.get(chain);
    for (int at = 0; at < rows.size(); at++) {
      Entry entry = rows.get(at);
      long seq = entry.seq();
      for (Map.Entry<String, Function<Entry, Entry>> edit : edits().entrySet()) {
        Entry edited = edit.getValue().apply(entry);
        found("column edited: " + edit.getKey(), chain, seq, replaced(rows, at, edited));
        if (!edit.getKey().equals("hash")) {
          // its own hash redone: the next entry, or the head, does not know it
          long next = seq == rows.size() ? seq : seq + 1;
          boolean link = edit.getKey().equals("previousHash");
          found(
              "column edited, own hash redone",
              chain,
              link || seq == rows.size() ? seq : next,
              replaced(rows, at, edited.sealed()));
        }
      }
      found("entry deleted", chain, seq, without(rows, at, at + 1));
      found("tail cut, head left", chain, seq, without(rows, at, rows.size()));
      found("entry repeated", chain, seq, inserted(rows, at, entry));
      found("entry renumbered", chain, seq, replaced(rows, at, numbered(entry, seq + 1000)));
      Entry foreign = moved(chains.firstEntry().getValue().get(0), chain, seq);
      found("foreign entry inserted", chain, seq, inserted(rows, at, foreign));
      for (int other = at + 1; other < rows.size(); other++) {
        found("two entries swapped", chain, seq, swapped(rows, at, other));
      }
      if (at > 0) {
        cutWithHead(chain, rows.subList(0, at));
      }
    }
    headEdits(chain, rows);
    vanished(chain);
  }

  /** The tail cut and the head set back to it: only a copy of the head kept outside shows it. */
  private void cutWithHead(String chain, List<Entry> rest) {
    Anchors anchors = Anchors.read(AnchorText.of(List.copyOf(heads.values()), START).text());
    TreeMap<String, Head> set = new TreeMap<>(heads);
    Entry last = rest.get(rest.size() - 1);
    set.put(chain, new Head(chain, last.seq(), last.hash()));
    count("tail cut with its head, against anchors", chain, last.seq() + 1, rest, set, anchors);
    TreeMap<String, Head> redone = new TreeMap<>(heads);
    List<Entry> chainRedone = redone(chain, rest.size(), redone);
    count(
        "chain redone from an entry on with its head, against anchors",
        chain,
        heads.get(chain).seq(),
        chainRedone,
        redone,
        anchors);
  }

  private List<Entry> redone(String chain, int from, Map<String, Head> set) {
    List<Entry> rows = chains.get(chain);
    List<Entry> all = new ArrayList<>(rows.subList(0, from));
    String previous = rows.get(from - 1).hash();
    for (Entry entry : rows.subList(from, rows.size())) {
      Entry next = with(entry, Map.of("person", "otro", "previousHash", previous)).sealed();
      all.add(next);
      previous = next.hash();
    }
    set.put(chain, new Head(chain, all.size(), previous));
    return all;
  }

  private void headEdits(String chain, List<Entry> rows) {
    Head head = heads.get(chain);
    head("head set back", chain, head.seq(), new Head(chain, head.seq() - 1, head.hash()), rows);
    head("head ahead", chain, head.seq() + 1, new Head(chain, head.seq() + 1, head.hash()), rows);
    head(
        "head of other hash", chain, head.seq(), new Head(chain, head.seq(), "f".repeat(64)), rows);
    head("head deleted", chain, head.seq(), null, rows);
  }

  private void vanished(String chain) {
    TreeMap<String, Head> set = new TreeMap<>(heads);
    set.remove(chain);
    // without the root nothing vouches for the registers: the first of them is named
    String named = chain.equals(ChainName.ROOT) ? "REG-CON-2026" : chain;
    count("chain vanished", named, 1, List.of(), chain, set, Anchors.NONE);
  }

  private void head(String how, String chain, long seq, Head head, List<Entry> rows) {
    TreeMap<String, Head> set = new TreeMap<>(heads);
    set.remove(chain);
    if (head != null) {
      set.put(chain, head);
    }
    count(how, chain, seq, rows, set, Anchors.NONE);
  }

  private void found(String how, String chain, long seq, List<Entry> rows) {
    count(how, chain, seq, rows, heads, Anchors.NONE);
  }

  private void count(
      String how, String chain, long seq, List<Entry> rows, Map<String, Head> set, Anchors kept) {
    count(how, chain, seq, rows, chain, set, kept);
  }

  private void count(
      String how,
      String chain,
      long seq,
      List<Entry> rows,
      String replaced,
      Map<String, Head> set,
      Anchors kept) {
    TreeMap<String, List<Entry>> all = new TreeMap<>(chains);
    all.remove(replaced);
    // a row goes where the database sorts it: by its own chain and number
    for (Entry row : rows) {
      all.merge(
          row.chain(),
          List.of(row),
          (one, more) -> {
            List<Entry> joined = new ArrayList<>(one);
            joined.addAll(more);
            joined.sort(java.util.Comparator.comparingLong(Entry::seq));
            return joined;
          });
    }
    Flaw flaw = flaw(all, set, kept);
    int[] count = counts.computeIfAbsent(how, name -> new int[3]);
    count[0]++;
    count[1] += flaw == null ? 0 : 1;
    boolean named = flaw != null && flaw.chain().equals(chain) && flaw.seq() == seq;
    count[2] += named ? 1 : 0;
    assertThat(flaw).as("%s: %s %d", how, chain, seq).isNotNull();
    assertThat(flaw).as(how).extracting(Flaw::chain, Flaw::seq).containsExactly(chain, seq);
  }

  private static Flaw flaw(
      Map<String, List<Entry>> rows, Map<String, Head> heads, Anchors anchors) {
    Registers registers = new Registers();
    ChainWalk walk = new ChainWalk(anchors);
    var names = new java.util.TreeSet<>(rows.keySet());
    names.addAll(heads.keySet());
    for (String chain : names) {
      for (Entry entry : rows.getOrDefault(chain, List.of())) {
        walk.entry(entry);
        registers.read(entry);
      }
      if (heads.containsKey(chain)) {
        walk.head(heads.get(chain));
      }
    }
    walk.end();
    return Verifier.compared(walk, registers).firstInvalid();
  }

  private void append(String chain, String kind, Map<String, ?> data) {
    if (!chains.containsKey(chain)) {
      chains.put(chain, new ArrayList<>());
      ChainName.register(chain)
          .ifPresent(register -> append(register, ChainName.OPENED, ChainName.opening(chain)));
    }
    List<Entry> rows = chains.get(chain);
    String previous =
        rows.isEmpty() ? Fingerprint.NOTHING_BEFORE : rows.get(rows.size() - 1).hash();
    id += 1 + random.nextInt(40);
    Witnessed what =
        new Witnessed(
            new Act(chain.startsWith("REG") ? null : chain, kind, "userTask_x", data),
            ActData.text(data),
            new Actor("legal-1", List.of("legal")),
            Channel.WEB_APP,
            START.plusSeconds(id));
    Entry entry = what.entry(id, chain, rows.size() + 1, previous);
    rows.add(entry);
    heads.put(chain, new Head(chain, entry.seq(), entry.hash()));
  }

  /** One other value for each column that is not the row's place. */
  private static Map<String, Function<Entry, Entry>> edits() {
    Map<String, Object> values = new TreeMap<>();
    values.put("caseNumber", "FON-2026-000099");
    values.put("person", "legal-2");
    values.put("groups", "");
    values.put("role", null);
    values.put("channel", "JOB");
    values.put("kind", "task.claimed");
    values.put("step", null);
    values.put("data", "{}");
    values.put("at", START);
    values.put("previousHash", "1".repeat(64));
    values.put("hash", "f".repeat(64));
    Map<String, Function<Entry, Entry>> edits = new TreeMap<>();
    edits.put("id", entry -> with(entry, Map.of("id", entry.id() + 1)));
    values.forEach(
        (column, value) ->
            edits.put(column, entry -> with(entry, Collections.singletonMap(column, value))));
    return edits;
  }

  private static Entry with(Entry entry, Map<String, ?> columns) {
    try {
      RecordComponent[] all = Entry.class.getRecordComponents();
      Object[] values = new Object[all.length];
      for (int i = 0; i < all.length; i++) {
        String name = all[i].getName();
        values[i] =
            columns.containsKey(name) ? columns.get(name) : all[i].getAccessor().invoke(entry);
      }
      return (Entry) Entry.class.getDeclaredConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Entry numbered(Entry e, long seq) {
    return with(e, Map.of("seq", seq));
  }

  private static Entry moved(Entry e, String chain, long seq) {
    return with(e, Map.of("id", e.id() + 1, "chain", chain, "seq", seq)).sealed();
  }

  private static List<Entry> replaced(List<Entry> rows, int at, Entry by) {
    List<Entry> copy = new ArrayList<>(rows);
    copy.set(at, by);
    return copy;
  }

  private static List<Entry> without(List<Entry> rows, int from, int to) {
    List<Entry> copy = new ArrayList<>(rows);
    copy.subList(from, to).clear();
    return copy;
  }

  /** Before the true one: the database gives rows of one number in any order. */
  private static List<Entry> inserted(List<Entry> rows, int at, Entry entry) {
    List<Entry> copy = new ArrayList<>(rows);
    copy.add(at, entry);
    return copy;
  }

  private static List<Entry> swapped(List<Entry> rows, int one, int other) {
    List<Entry> copy = new ArrayList<>(rows);
    copy.set(one, numbered(rows.get(other), rows.get(one).seq()));
    copy.set(other, numbered(rows.get(one), rows.get(other).seq()));
    return copy;
  }

  private String table() {
    StringBuilder out = new StringBuilder("## Tampering with the journal: done, found, named\n\n");
    out.append(
        "Written by `TamperCorpusTest` over %d chains, %d entries.\n\n"
            .formatted(chains.size(), chains.values().stream().mapToInt(List::size).sum()));
    out.append("| what was done | times | found | first bad entry named |\n|---|---|---|---|\n");
    int[] all = new int[3];
    counts.forEach(
        (how, count) -> {
          out.append("| %s | %d | %d | %d |\n".formatted(how, count[0], count[1], count[2]));
          for (int i = 0; i < 3; i++) {
            all[i] += count[i];
          }
        });
    return out.append("| **all** | %d | %d | %d |\n".formatted(all[0], all[1], all[2])).toString();
  }
}
