package org.expediente.journal;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Checks rows in the order of their chains: the entries by number, then the head. */
final class ChainWalk {
  private final Map<String, String> heads = new TreeMap<>();
  private final Anchors anchors;
  private Head expected; // where the current chain has come to; null between chains
  private long lastId;
  private long entries;
  private Flaw first;

  ChainWalk(Anchors anchors) {
    this.anchors = anchors;
  }

  void entry(Entry entry) {
    if (expected == null || !expected.chain().equals(entry.chain())) {
      end();
      expected = new Head(entry.chain(), 0, Fingerprint.NOTHING_BEFORE);
      lastId = 0;
    }
    entries++;
    long next = expected.seq() + 1;
    if (entry.seq() < next) {
      flaw(entry.chain(), entry.seq(), "El asiento está repetido.");
    } else if (entry.seq() > next) {
      flaw(entry.chain(), next, "Falta el asiento: el siguiente es el " + entry.seq() + ".");
    } else if (!Fingerprint.of(entry).equals(entry.hash())) {
      flaw(entry.chain(), next, "El asiento fue alterado: su contenido no da su huella.");
    } else if (!Objects.equals(entry.previousHash(), expected.hash()) || entry.id() <= lastId) {
      flaw(entry.chain(), next, "El asiento no sigue al anterior de la cadena.");
    } else if (anchors.contradict(entry)) {
      flaw(entry.chain(), next, "El asiento no es el que se guardó fuera del sistema.");
    }
    lastId = entry.id();
    expected = new Head(entry.chain(), entry.seq(), entry.hash());
  }

  void head(Head head) {
    heads.put(head.chain(), head.seq() + " " + head.hash());
    if (expected == null || !expected.chain().equals(head.chain())) {
      end();
      flaw(head.chain(), 1, "Faltan los " + head.seq() + " asientos de la cadena.");
    } else if (head.seq() > expected.seq()) {
      flaw(head.chain(), expected.seq() + 1, "Falta el final de la cadena, de " + head.seq() + ".");
    } else if (head.seq() < expected.seq()) {
      flaw(head.chain(), head.seq() + 1, "La cabecera de la cadena no conoce el asiento.");
    } else if (!head.equals(expected)) {
      flaw(head.chain(), expected.seq(), "El asiento no es el último que la cadena registró.");
    } else if (head.seq() < anchors.last(head.chain())) {
      flaw(
          head.chain(),
          head.seq() + 1,
          "Falta el asiento: fuera del sistema consta hasta el "
              + anchors.last(head.chain())
              + ".");
    }
    expected = null;
  }

  /** Closes a chain that came without head. */
  void end() {
    if (expected != null) {
      heads.put(expected.chain(), "");
      flaw(expected.chain(), expected.seq(), "Falta la cabecera de la cadena.");
      expected = null;
    }
  }

  void missing(String chain) {
    flaw(chain, 1, "Falta la cadena completa, cuya apertura consta en el registro.");
  }

  void unregistered(String chain) {
    flaw(chain, 1, "La apertura de la cadena no consta en el registro.");
  }

  /** Chains seen, by name, each with what its head says. */
  Map<String, String> heads() {
    return heads;
  }

  Verification result() {
    anchors.chains().stream()
        .filter(chain -> !heads.containsKey(chain))
        .sorted()
        .forEach(
            chain -> flaw(chain, 1, "Falta la cadena completa, que consta fuera del sistema."));
    return new Verification(
        first == null, entries, Fingerprint.of(CanonicalJson.write(heads)), first);
  }

  private void flaw(String chain, long seq, String reason) {
    if (first == null) {
      first = new Flaw(chain, seq, reason);
    }
  }
}
