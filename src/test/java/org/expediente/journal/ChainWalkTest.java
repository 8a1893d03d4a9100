package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the walk says of rows that do not hold, without a database. */
class ChainWalkTest {
  private static final String CHAIN = "FON-2026-000001";
  private static final String OTHER = "FON-2026-000002";

  private final List<Entry> entries = new ArrayList<>();

  @BeforeEach
  void threeActs() {
    String previous = Fingerprint.NOTHING_BEFORE;
    for (int seq = 1; seq <= 3; seq++) {
      Entry entry = entry(CHAIN, seq, 10 + seq, previous);
      entries.add(entry);
      previous = entry.hash();
    }
  }

  @Test
  void intactChainsAreSummedUp() {
    ChainWalk walk = walked(entries);
    walk.head(head(3));
    Verification found = walk.result();
    assertThat(found.valid()).isTrue();
    assertThat(found.entries()).isEqualTo(3);
    assertThat(found.head())
        .isEqualTo(
            Fingerprint.of(CanonicalJson.write(Map.of(CHAIN, "3 " + entries.get(2).hash()))));
    assertThat(walk.heads()).containsOnlyKeys(CHAIN);
  }

  @Test
  void aRepeatedOrMissingEntryIsNamed() {
    assertThat(flaw(walked(List.of(entries.get(0), entries.get(1), entries.get(1)))))
        .isEqualTo(new Flaw(CHAIN, 2, "El asiento está repetido."));
    assertThat(flaw(walked(List.of(entries.get(0), entries.get(2)))))
        .isEqualTo(new Flaw(CHAIN, 2, "Falta el asiento: el siguiente es el 3."));
  }

  @Test
  void idsMustAscend() {
    Entry first = entry(CHAIN, 1, 7, Fingerprint.NOTHING_BEFORE);
    Entry same = entry(CHAIN, 2, 7, first.hash());
    assertThat(flaw(walked(List.of(first, same))))
        .isEqualTo(new Flaw(CHAIN, 2, "El asiento no sigue al anterior de la cadena."));
  }

  @Test
  void aChainWithoutHeadIsNamedBeforeTheNextChain() {
    ChainWalk walk = walked(entries);
    Entry other = entry(OTHER, 1, 99, Fingerprint.NOTHING_BEFORE);
    walk.entry(other);
    walk.head(new Head(OTHER, 1, other.hash()));
    assertThat(flaw(walk)).isEqualTo(new Flaw(CHAIN, 3, "Falta la cabecera de la cadena."));
    assertThat(walk.heads()).containsOnlyKeys(CHAIN, OTHER);
  }

  @Test
  void aHeadWithoutEntriesIsNamed() {
    ChainWalk alone = walked(List.of());
    alone.head(new Head(OTHER, 4, "x"));
    assertThat(flaw(alone)).isEqualTo(new Flaw(OTHER, 1, "Faltan los 4 asientos de la cadena."));

    ChainWalk after = walked(entries);
    after.head(new Head(OTHER, 4, "x"));
    assertThat(flaw(after)).isEqualTo(new Flaw(CHAIN, 3, "Falta la cabecera de la cadena."));
  }

  @Test
  void aHeadThatSaysOtherwiseIsNamed() {
    ChainWalk ahead = walked(entries);
    ahead.head(new Head(CHAIN, 5, "x"));
    assertThat(flaw(ahead)).isEqualTo(new Flaw(CHAIN, 4, "Falta el final de la cadena, de 5."));
    ChainWalk behind = walked(entries);
    behind.head(head(1));
    assertThat(flaw(behind))
        .isEqualTo(new Flaw(CHAIN, 2, "La cabecera de la cadena no conoce el asiento."));
    ChainWalk unlike = walked(entries);
    unlike.head(new Head(CHAIN, 3, "x"));
    assertThat(flaw(unlike))
        .isEqualTo(new Flaw(CHAIN, 3, "El asiento no es el último que la cadena registró."));
  }

  @Test
  void whatWasKeptOutsideMustStillBeThere() {
    Anchors kept =
        Anchors.read(
            AnchorText.of(List.of(new Head(CHAIN, 4, "y"), new Head(OTHER, 2, "z")), Instant.EPOCH)
                .text());
    ChainWalk cut = new ChainWalk(kept);
    entries.forEach(cut::entry);
    cut.head(head(3));
    assertThat(flaw(cut))
        .isEqualTo(new Flaw(CHAIN, 4, "Falta el asiento: fuera del sistema consta hasta el 4."));
    assertThat(flaw(new ChainWalk(kept)))
        .isEqualTo(new Flaw(CHAIN, 1, "Falta la cadena completa, que consta fuera del sistema."));
  }

  @Test
  void theFirstFlawStays() {
    ChainWalk walk = walked(entries);
    walk.head(head(3));
    walk.unregistered(CHAIN);
    walk.missing(OTHER);
    assertThat(flaw(walk))
        .isEqualTo(new Flaw(CHAIN, 1, "La apertura de la cadena no consta en el registro."));
  }

  private Head head(int seq) {
    return new Head(CHAIN, seq, entries.get(seq - 1).hash());
  }

  private static ChainWalk walked(List<Entry> entries) {
    ChainWalk walk = new ChainWalk(Anchors.NONE);
    entries.forEach(walk::entry);
    return walk;
  }

  private static Flaw flaw(ChainWalk walk) {
    return walk.result().firstInvalid();
  }

  private static Entry entry(String chain, long seq, long id, String previous) {
    return new Entry(
            id,
            chain,
            seq,
            chain,
            "legal-1",
            "legal",
            "legal",
            "API",
            "task.completed",
            null,
            "{}",
            Instant.EPOCH,
            previous,
            null)
        .sealed();
  }
}
