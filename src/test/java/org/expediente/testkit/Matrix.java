package org.expediente.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Collects what became of each cell of a matrix of paths and rules, for the published figures. */
public final class Matrix {
  private static final String HEADER = "path,rule,blocked,journaled\n";

  private final String name;
  private final Set<String> cells = new TreeSet<>();

  /** The file will be {@code target/figures/<name>.csv}. */
  public Matrix(String name) {
    this.name = name;
  }

  /** One cell: whether the path was blocked for the rule, and the refusal journaled. */
  public void add(String path, String rule, boolean blocked, boolean journaled) {
    cells.add("%s,%s,%s,%s".formatted(path, rule, blocked, journaled));
  }

  /** Writes all cells, sorted. */
  public void write() {
    Path file = Path.of("target", "figures", name + ".csv");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, HEADER + String.join("\n", cells) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
