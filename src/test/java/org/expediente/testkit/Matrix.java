package org.expediente.testkit;

import java.util.Map;
import java.util.TreeMap;

/** Collects what became of each cell of a matrix of paths and rules, for the published figures. */
public final class Matrix {
  private final String title;
  private final String test;
  private final Map<String, Integer> blocked = new TreeMap<>();

  /** {@code title} of the section, and the name of the test that fills it. */
  public Matrix(String title, String test) {
    this.title = title;
    this.test = test;
  }

  /** One cell: whether the path was blocked for the rule, and the refusal journaled. */
  public void add(String path, boolean blockedAndJournaled) {
    blocked.merge(path, blockedAndJournaled ? 1 : 0, Integer::sum);
  }

  /** The section of {@code docs/generated/figures.md}, for so many paths and rules. */
  public String page(int paths, int rules) {
    int sum = blocked.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder out = new StringBuilder("## ").append(title).append("\n\n");
    out.append(
        "%d paths x %d rules: **%d of %d blocked**, each journaled once in its case, the task unchanged."
            .formatted(paths, rules, sum, paths * rules));
    out.append(" Written by `").append(test).append("`.\n\n| path | blocked |\n|---|---|\n");
    blocked.forEach((path, n) -> out.append("| %s | %d of %d |\n".formatted(path, n, rules)));
    return out.toString();
  }
}
