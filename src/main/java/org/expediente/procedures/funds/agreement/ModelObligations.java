package org.expediente.procedures.funds.agreement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The obligations of every agreement, from {@code funds/obligations.csv}, and those that legal
 * staff adds to one.
 */
@Component
class ModelObligations {
  private static final String FILE = "funds/obligations.csv";

  private record Model(String side, String text) {}

  private final List<Model> models = read();

  /**
   * All obligations of an agreement, numbered by side.
   *
   * @param terms what the places in braces stand for
   * @param ngo more for the organisation, one a line; or null
   * @param ministry more for the ministry, one a line; or null
   */
  List<Obligation> with(Map<String, String> terms, String ngo, String ministry) {
    List<Obligation> obligations = new ArrayList<>();
    for (String side : List.of("ONG", "MJSP")) {
      int number = 1;
      for (Model model : models) {
        if (model.side().equals(side)) {
          obligations.add(obligation(side, number++, filled(model.text(), terms), "MODELO"));
        }
      }
      String more = side.equals("ONG") ? ngo : ministry;
      for (String line : more == null ? List.<String>of() : more.lines().toList()) {
        if (!line.isBlank()) {
          obligations.add(obligation(side, number++, line.strip(), "CONVENIO"));
        }
      }
    }
    return obligations;
  }

  private static Obligation obligation(String side, int number, String text, String origin) {
    return new Obligation("%s-%02d".formatted(side, number), side, text, origin, "PENDIENTE");
  }

  private static String filled(String text, Map<String, String> terms) {
    String filled = text;
    for (Map.Entry<String, String> term : terms.entrySet()) {
      filled = filled.replace("{" + term.getKey() + "}", term.getValue());
    }
    if (filled.contains("{")) {
      throw new IllegalStateException(FILE + " names an unknown term: " + filled);
    }
    return filled;
  }

  private static List<Model> read() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        new InputStreamReader(
            new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
      List<Model> models = new ArrayList<>();
      for (CSVRecord row : format.parse(in)) {
        models.add(new Model(row.get("lado"), row.get("texto")));
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
