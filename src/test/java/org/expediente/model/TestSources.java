package org.expediente.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which tests speak of something, by their text: ids of elements are constants, not code. */
final class TestSources {
  private final Map<String, String> byClass = new TreeMap<>();

  TestSources() {
    Diagrams.files("src/test/java", ".java").forEach(this::read);
  }

  private void read(Path file) {
    try {
      byClass.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Classes whose text has this id in quotes; helpers of tests count, as tests act by them. */
  List<String> naming(String id) {
    return where(text -> text.contains('"' + id + '"'));
  }

  /** Tests that fail unless they have passed every element and flow of the process. */
  List<String> covering(String process) {
    return where(
        text ->
            text.contains("coverage.missed(")
                && (text.contains("missed(\"" + process + "\")")
                    || text.contains("PROCESS = \"" + process + "\"")));
  }

  private List<String> where(Predicate<String> text) {
    return byClass.entrySet().stream()
        .filter(entry -> text.test(entry.getValue()))
        .map(entry -> "`" + entry.getKey() + "`")
        .toList();
  }
}
