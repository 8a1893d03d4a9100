package org.expediente.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Writes {@code docs/generated/figures/mutation.md} from what PIT left behind. */
public final class MutationFigure {
  private static final List<String> PACKAGES =
      List.of("duties", "terms", "journal", "engine.forms");

  /** A test failed, or the broken code did not come to an end. */
  private static final Set<String> NOTICED =
      Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

  private MutationFigure() {}

  public static void main(String[] ignored) throws IOException {
    List<CSVRecord> mutants;
    try (Reader csv = Files.newBufferedReader(Path.of("target", "pit-reports", "mutations.csv"))) {
      mutants = CSVFormat.DEFAULT.parse(csv).getRecords();
    }
    Path file = Path.of("docs", "generated", "figures", "mutation.md");
    List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
    Files.writeString(file, text(mutants, before), StandardCharsets.UTF_8);
  }

  private static String text(List<CSVRecord> mutants, List<String> before) {
    String rows =
        PACKAGES.stream().map(name -> row(name, mutants, before)).collect(Collectors.joining("\n"));
    return """
        ## Mutation testing

        Rules broken on purpose (PIT, its default mutators), and how many of these mutants the light tests
        of the package notice: those without the whole application, PostgreSQL or thousands of tries, which
        notice more. Aim: at least 85 %% of each package.

        | Package | Mutants | Killed | Per cent |
        |---|---:|---:|---:|
        %s

        Left out: `journal.offline`, a program of its own, tried as such with every dossier; accessors of
        records. Again: `mvn -q -Pmutation process-test-classes`; one package alone, which leaves the other
        rows as they are: the same with `-Dmutated='org.expediente.duties.*'`.
        """
        .formatted(rows);
  }

  /** A package that was not tried keeps its row. */
  private static String row(String name, List<CSVRecord> mutants, List<String> before) {
    String start = "| `" + name + "` | ";
    List<CSVRecord> own = mutants.stream().filter(of(name)).toList();
    if (own.isEmpty()) {
      return before.stream()
          .filter(line -> line.startsWith(start))
          .findFirst()
          .orElse(start + "not measured | | |");
    }
    long killed = own.stream().filter(mutant -> NOTICED.contains(mutant.get(5))).count();
    return String.format(
        Locale.ROOT, "%s%d | %d | %.1f |", start, own.size(), killed, 100.0 * killed / own.size());
  }

  private static Predicate<CSVRecord> of(String name) {
    return mutant -> mutant.get(1).startsWith("org.expediente." + name + ".");
  }
}
