package org.expediente.model;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The parameters as the house ships them. */
final class ParameterFiles {
  private final Map<String, List<String>> byKey = new TreeMap<>();

  ParameterFiles() {
    Diagrams.files("src/main/resources/parameters", ".csv").forEach(this::read);
  }

  private void read(Path file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file)) {
      for (CSVRecord row : format.parse(in)) {
        byKey.computeIfAbsent(row.get("key"), key -> new ArrayList<>()).add(text(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(CSVRecord row) {
    return "%s %s%s, %s"
        .formatted(
            row.get("value"),
            row.get("unit"),
            row.get("valid_from").equals("2000-01-01") ? "" : " from " + row.get("valid_from"),
            Boolean.parseBoolean(row.get("ratified")) ? "ratified" : "**not ratified**");
  }

  /** Value, unit and whether it is ratified, one after the other where it changed. */
  String of(String key) {
    return String.join("; then ", byKey.getOrDefault(key, List.of("**no such parameter**")));
  }
}
