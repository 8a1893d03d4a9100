package org.expediente.engine.gate.decisions;

import java.util.BitSet;
import java.util.List;

/**
 * One thing that rows distinguish.
 *
 * @param label as the owner sees it
 * @param parts its values, in parts that no row distinguishes further, in words
 * @param rows for each row the parts that it accepts
 */
record Column(String label, List<String> parts, List<BitSet> rows) {
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, parts.size());
    return all;
  }
}
